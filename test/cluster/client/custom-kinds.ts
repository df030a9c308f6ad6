import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from './api';
import { builtInDefinition } from '../../../src/checker/rules/custom/built-in';
import type { Definition } from '../../../src/checker/rules/custom/definition';
import { asList, asObject, at } from '../../../src/kubernetes/objects/json';

/** A kind as an object names it. */
export interface CustomKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** As the object takes it; a schema says it for itself. */
  readonly namespaced: boolean;
}

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

/** Installs a custom kind with the schema that this package has, or none where it has none; a server that has the kind keeps it. */
export async function installCustomKind(api: Api, { group, version, kind, namespaced }: CustomKind): Promise<void> {
  const definition = builtInDefinition(group, kind) ?? { group, kind, namespaced, versions: [{ name: version, served: true }] };
  const { status, body } = await api.call(CRDS, { method: 'POST', body: definitionManifest(definition) });
  if (status === 409) return;
  if (status !== 201) throw new Error(`the server does not take the schema of ${kind} in ${group}: ${String(body.message)}`);
  await untilEstablished(api, String(at(body, 'metadata', 'name')));
}

/** Waits until a kind is served; a server takes five seconds to be sure of it. */
export async function untilEstablished(api: Api, definition: string): Promise<void> {
  while (!isEstablished(await api.get(`${CRDS}/${definition}`))) await pause(100);
}
