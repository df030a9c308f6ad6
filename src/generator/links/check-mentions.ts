import { isUtf8 } from 'node:buffer';
import { mentionsIn } from './mentions';
import type { PlacedConfig, PlacedFile } from './mentions';
import { isInsideRepository } from '../../common/inside-repository';
import { nearest } from '../../common/nearest';
import { own } from '../../common/own';
import { finalName } from '../model/scope';
import type { ConfigInstance, Instance, Scope } from '../model/scope';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';
import type { ConfigReference } from '../texts/reference';
import { wholeFile } from '../texts/text';

function checkKey({ config, key }: PlacedConfig, { configs, overlay }: Scope, place: Place): void {
  const keys = Object.keys(configs.get(config)?.texts ?? config.texts);
  if (key === undefined || keys.includes(key)) return;
  const meant = nearest(String(key), keys);
  const wasThere = Object.hasOwn(config.texts, key);
  place.add(
    'config-key-unknown',
    wasThere ? `key "${key}" of config "${config.name}", which overlay "${overlay}" takes away` : `key ${showValue(key)} of config "${config.name}", which is declared without it`,
    wasThere ? 'keep the key there, or change what reads it' : meant === undefined ? `declare it, or use one of ${keys.map((known) => `"${known}"`).join(', ')}` : `did you mean "${meant}"?`,
  );
}

/** A container takes no bytes from its environment, and a text holds none. @see https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object */
function checkIsText({ config, key = '' }: PlacedConfig, { configs, readFile }: Scope, place: Place): void {
  const file = wholeFile(own(configs.get(config)?.texts ?? config.texts, key))?.file;
  const found = file === undefined ? undefined : readFile(file);
  if (found?.kind !== 'file' || isText(found.bytes)) return;
  place.add('config-key-binary', `key "${key}" of config "${config.name}" is no text (${showValue(file)} is not UTF-8)`, `mount it as a file: mounts: { '/etc/…/${key}': ${config.name}.file('${key}') }`);
}

const PATH_HINT = 'name a file by its path from the repository\'s root';

function checkFile({ file }: PlacedFile, mayBeBinary: boolean, { readFile }: Scope, place: Place): void {
  if (typeof file !== 'string' || !isInsideRepository(file)) {
    place.add('file-outside', `${showValue(file)} is no path below the repository's root`, 'copy the file into the repository and name its path from there, such as "config/app.yaml"');
    return;
  }
  const found = readFile(file);
  const shown = showValue(file);
  switch (found.kind) {
    case 'absent': return place.add('file-missing', `there is no file ${shown}`, PATH_HINT);
    case 'other': return place.add('file-missing', `${shown} is no file`, PATH_HINT);
    case 'outside': return place.add('file-outside', `a link on the way to ${shown} leads out of the repository`, 'copy the file into the repository');
    case 'file': if (!mayBeBinary && !isText(found.bytes)) place.add('file-not-text', `${shown} is no UTF-8 text`, 'give it a key of a config alone: files: { name: fileAt(…) }; and mount it');
  }
}

/** A variable holds no NUL. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** Records configs, keys of configs and files that the options of a workload or of a config mention and that are not there. */
export function checkMentions(holder: Instance | ConfigInstance, scope: Scope, place: Place): void {
  const { configs, files } = mentionsIn(holder.options);
  for (const mention of configs) {
    const { config: { name }, path } = mention;
    if (scope.declaredConfigs.has(mention.config)) {
      checkKey(mention, scope, place.at(path));
      if (mention.isText) checkIsText(mention, scope, place.at(path));
    } else {
      place.at(path).add('config-unknown', `config "${name}", which this repository does not have`, 'pass a value that addConfig of this same repository returned');
    }
  }
  for (const file of files) checkFile(file, file.isWhole && 'texts' in holder, scope, place.at(file.path));
}

/** True for a workload that is of no kind of Kubernetes itself: kustomize follows no names in it. */
function isCustom({ options }: Pick<Instance, 'options'>): boolean {
  return 'as' in options && options.as !== undefined;
}

/** Records configs that the Pods of a workload cannot read. */
export function checkReading(config: ConfigReference, instance: Instance, scope: Scope, place: Place): void {
  const known = scope.configs.get(config);
  if (known === undefined) return;
  if (known.namespace !== instance.namespace) {
    place.add('config-elsewhere', `config "${config.name}" is in namespace "${known.namespace}", the Pods are in "${instance.namespace}", and Pods read the ConfigMaps of their own namespace only`, `declare a config in "${instance.namespace}" as well, from the same values: addConfig(…, { namespace })`);
  } else if (known.isHashed && isCustom(instance)) {
    place.add('config-hash-lost', `config "${config.name}" has a hash in its name, which kustomize follows in Kubernetes' own kinds only`, 'give the config the option "hash: false"');
  } else if (known.unit !== instance.unit && known.isHashed) {
    place.add('config-across-groups', `config "${config.name}" is used by several groups, each of which builds alone: none could follow the hash in its name`, 'declare a config for each group from the same values, or give this one the option "hash: false"');
  }
}

/** The name of a ConfigMap in a Pod: kustomize follows it where both are built together, elsewhere it stands there as the cluster knows it. */
export function configName(config: ConfigReference, instance: Pick<Instance, 'unit' | 'options'>, scope: Scope): string {
  const { unit = instance.unit } = scope.configs.get(config) ?? {};
  return unit === instance.unit && !isCustom(instance) ? config.name : finalName(config.name, scope);
}
