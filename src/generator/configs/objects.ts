import type { ConfigOptions } from './options';
import { ACCEPT_PREFIX } from '../../contract/annotations';
import { binaryValue } from '../../kubernetes/data/binary-data';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { contentIn } from '../links/text-in';
import type { ModelObject } from '../model/model-object';
import type { ConfigInstance, Scope } from '../model/scope';
import type { ConfigReference } from '../texts/reference';

function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0;
}

function isText(entry: readonly [string, string | Buffer]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

function isBytes(entry: readonly [string, string | Buffer]): entry is [string, Buffer] {
  return Buffer.isBuffer(entry[1]);
}

/** @see https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object */
function valuesOf(texts: ConfigInstance['texts'], scope: Scope): { readonly data?: object; readonly binaryData?: object } {
  const contents = Object.entries(texts).map(([key, text]): [string, string | Buffer] => [key, contentIn(text, scope)]);
  const [data, binary] = [contents.filter(isText), contents.filter(isBytes)];
  return {
    ...data.length === 0 ? {} : { data: Object.fromEntries(data) },
    ...binary.length === 0 ? {} : { binaryData: Object.fromEntries(binary.map(([key, bytes]) => [key, binaryValue(bytes)])) },
  };
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
    ...valuesOf(texts, scope),
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
