import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from './api';
import { builtInDefinition } from '../../../src/checker/rules/custom/built-in';
import type { Definition } from '../../../src/checker/rules/custom/definition';
import { asList, asObject, at } from '../../../src/kubernetes/objects/json';

const CRDS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** Groups of Kubernetes' own take a word of whoever approved them. */
const APPROVED = { 'api-approved.kubernetes.io': 'https://github.com/kubernetes-sigs/gateway-api' };

/** A CustomResourceDefinition with the schemas that `validate` judges by: the server reads them for itself. */
export function definitionManifest({ group, kind, namespaced, versions }: Definition): object {
  const singular = kind.toLowerCase();
  const plural = `${singular.replace(/y$/, 'ie')}s`;
  const served = versions.filter((version) => version.served);
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, annotations: group.endsWith('.k8s.io') ? APPROVED : {} },
    spec: {
      group,
      names: { kind, plural, singular, listKind: `${kind}List` },
      scope: namespaced ? 'Namespaced' : 'Cluster',
      versions: served.map(({ name, schema }, index) => ({
        name,
        served: true,
        storage: index === 0,
        schema: { openAPIV3Schema: schema ?? { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      })),
    },
  };
}

function isEstablished(definition: unknown): boolean {
  return asList(at(definition, 'status', 'conditions')).map(asObject).some(({ type, status }) => type === 'Established' && status === 'True');
}

/** Installs a custom kind that this package has the schema of; a server that has it keeps it. */
export async function installCustomKind(api: Api, group: string, kind: string): Promise<void> {
  const definition = builtInDefinition(group, kind);
  if (definition === undefined) throw new Error(`there is no schema of ${kind} in ${group}`);
  const { status, body } = await api.call(CRDS, { method: 'POST', body: definitionManifest(definition) });
  if (status === 409) return;
  if (status !== 201) throw new Error(`the server does not take the schema of ${kind} in ${group}: ${String(body.message)}`);
  while (!isEstablished(await api.get(`${CRDS}/${String(at(body, 'metadata', 'name'))}`))) await pause(50);
}
