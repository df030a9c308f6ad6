import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { mentionsIn } from '../links/mentions';
import { secretName } from '../links/secret-name';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import type { SecretReference } from '../texts/reference';
import type { SecretSource } from '../texts/secret-source';

/** The namespaces in which each Secret is used. */
function namespacesOf({ instances }: Pick<Scope, 'instances'>): ReadonlyMap<SecretReference, ReadonlySet<string>> {
  const used = new Map<SecretReference, Set<string>>();
  for (const { options, namespace } of instances.values()) {
    for (const secret of mentionsIn(options).secrets) used.set(secret, (used.get(secret) ?? new Set()).add(namespace));
  }
  return used;
}

function isWhole(source: Partial<SecretSource> | undefined): source is SecretSource {
  return source?.store !== undefined && source.remote !== undefined;
}

/** @see https://external-secrets.io/latest/api/externalsecret/ */
function externalSecret(secret: SecretReference, { store, remote, refresh }: SecretSource, namespace: string, scope: Scope): KubernetesManifest {
  const { name, kind = 'SecretStore' } = typeof store === 'string' ? { name: store } : store;
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: secret.name, namespace },
    spec: {
      ...refresh === undefined ? {} : { refreshInterval: refresh },
      secretStoreRef: { name, kind },
      target: { name: secretName(secret, scope) },
      data: Object.entries(remote).map(([secretKey, at]) => ({ secretKey, remoteRef: typeof at === 'string' ? { key: at } : { ...at } })),
    },
  } as KubernetesManifest;
}

/**
 * The ExternalSecrets of a scope, one in each namespace where somebody uses the Secret; of a Secret that no workload uses, one in the
 * repository's own.
 *
 * @param declared every workload, whether the scope has it or not
 */
export function secretObjects(secrets: readonly SecretReference[], scope: Scope, declared: Pick<Scope, 'instances'>, unitOf: (namespace: string) => string): readonly ModelObject[] {
  const [here, anywhere] = [namespacesOf(scope), namespacesOf(declared)];
  return secrets.flatMap((secret) => {
    const { name, declaredAt } = secret;
    const source = scope.secrets.get(secret)?.options;
    if (!isWhole(source)) return [];
    const namespaces = here.get(secret) ?? (anywhere.has(secret) ? [] : [scope.baseNamespace]);
    return [...namespaces].map((namespace): ModelObject => ({
      key: `secret/${namespace}/${name}`,
      unit: unitOf(namespace),
      file: `${name}.external-secret.yaml`,
      manifest: externalSecret(secret, source, namespace, scope),
      path: `secrets.${name}`,
      declaredAt,
      fixed: false,
    }));
  });
}
