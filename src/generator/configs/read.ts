import type { ConfigChanges, ConfigOptions } from './options';
import { fileNameFault } from '../../kubernetes/names/file-names';
import { dataKeyFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import { flag, mapOf, optional, optionsOf, text } from '../options/shape';
import type { Place } from '../problems/place';
import { namespace } from '../subjects/namespace/subject';
import { liveText } from '../texts/live-text';

const TEXTS = optional(mapOf(liveText));

/** How the options of a config are read. */
export const CONFIG = optionsOf<ConfigOptions>({
  data: TEXTS,
  files: TEXTS,
  hash: optional(flag),
  immutable: optional(flag),
  labels: optional(mapOf(text)),
  annotations: optional(mapOf(text)),
  notSecret: optional(text),
  ...namespace.shapes,
});

/** How what an overlay changes about a config is read, once its nulls are set aside. */
export const CONFIG_CHANGES = optionsOf<ConfigChanges>({ data: TEXTS, files: TEXTS, more: TEXTS });

/** Kustomize reads a text of several lines from a file, which has the name of the key. */
function keyFault(key: string): string | undefined {
  return dataKeyFault(key) ?? fileNameFault(key);
}

/** Records keys that no ConfigMap can have, or that stand in both maps. */
export function checkKeys({ data = {}, files = {} }: ConfigOptions, place: Place): void {
  for (const [option, texts] of [['data', data], ['files', files]] as const) {
    for (const key of Object.keys(texts)) place.at(option).at(key).name(key, keyFault(key), 'name the key like LOG_LEVEL, or like a file: "app.yaml"');
  }
  for (const key of Object.keys(files)) {
    if (Object.hasOwn(data, key)) place.at('files').at(key).add('config-key-duplicate', `key "${key}" is in "data" as well`, 'take it out of one of the two');
  }
}

/** Records a name that neither a ConfigMap nor the folder of its files can have. */
export function checkConfigName(name: string, place: Place): void {
  place.name(name, dnsSubdomainFault(name) ?? fileNameFault(name), 'use lower case letters, digits, "-" and "."');
}
