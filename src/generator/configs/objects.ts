import type { ConfigOptions } from './options';
import { ACCEPT_PREFIX } from '../../contract/annotations';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { textIn } from '../links/text-in';
import type { ModelObject } from '../model/model-object';
import type { ConfigInstance, Scope } from '../model/scope';
import type { ConfigReference } from '../texts/reference';

function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0;
}

/** The ConfigMap of a config. @see https://kubernetes.io/docs/concepts/configuration/configmap/ */
function configMap({ name, namespace, texts, options }: ConfigInstance, scope: Scope): KubernetesManifest {
  const { labels = {}, annotations: own = {}, immutable = false, notSecret } = options as ConfigOptions;
  const annotations = { ...notSecret === undefined ? {} : { [`${ACCEPT_PREFIX}plain-secret`]: notSecret }, ...own };
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace, ...isEmpty(labels) ? {} : { labels }, ...isEmpty(annotations) ? {} : { annotations } },
    ...immutable ? { immutable } : {},
    data: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textIn(text, scope)])),
  };
}

/** The ConfigMaps of a scope; Kustomize generates them. */
export function configObjects(scope: Scope): readonly ModelObject[] {
  return [...scope.configs].map(([{ declaredAt }, config]: readonly [ConfigReference, ConfigInstance]): ModelObject => ({
    key: `config/${config.namespace}/${config.name}`,
    unit: config.unit,
    manifest: configMap(config, scope),
    path: config.path,
    declaredAt,
    fixed: false,
    generated: { isHashed: config.isHashed, folder: `config/${config.name}` },
  }));
}
