import type { ConfigOptions } from './options';
import { checkKeys } from './read';
import { own } from '../../common/own';
import { checkAddresses } from '../links/check-addresses';
import { checkMentions } from '../links/check-mentions';
import { usersOf } from '../links/config-users';
import { contentIn } from '../links/text-in';
import type { ConfigInstance, Scope } from '../model/scope';
import type { Place } from '../problems/place';
import { checkAnnotationKeys, checkLabels } from '../subjects/metadata/check';
import { checkPrivateKey, checkSecret } from '../texts/check-secret';
import { checkTexts } from '../texts/check-text';
import type { ConfigReference } from '../texts/reference';
import type { ConfigText } from '../texts/text';
import { partsIn } from '../texts/text';

/** What the API server takes of all values of a ConfigMap together, in bytes. @see https://kubernetes.io/docs/concepts/configuration/configmap/#motivation */
const MOST_BYTES = 1024 * 1024;

const ACCEPT = '"notSecret: \'…\'" of the config';

/** True where the text of a key leads back to the key, by way of the keys that it mentions. */
function isCircular(start: ConfigText, scope: Scope): boolean {
  const visited = new Set<string>();
  const idOf = ({ config: { name }, key }: ConfigText): string => JSON.stringify([name, key]);
  const next = ({ config, key }: ConfigText): readonly ConfigText[] => partsIn(own(scope.configs.get(config)?.texts ?? config.texts, key))
    .filter((part): part is ConfigText => typeof part === 'object' && 'config' in part);
  const leadsBack = (from: ConfigText): boolean => next(from).some((mentioned) => {
    if (idOf(mentioned) === idOf(start)) return true;
    if (visited.has(idOf(mentioned))) return false;
    visited.add(idOf(mentioned));
    return leadsBack(mentioned);
  });
  return leadsBack(start);
}

function checkContent(key: string, content: string | Buffer, { notSecret }: ConfigOptions, place: Place): void {
  if (typeof content !== 'string' || content.includes('\0')) {
    if (notSecret === undefined) checkPrivateKey(typeof content === 'string' ? Buffer.from(content) : content, ACCEPT, place);
    return;
  }
  if (content.includes('\r')) place.add('text-unportable', 'the text holds a carriage return, which git may take away on another machine', 'leave it out: line ends are "\\n"');
  if (notSecret === undefined) checkSecret(key, content, ACCEPT, place);
}

/** Records what is wrong with a config in one scope. */
export function checkConfig(config: ConfigReference, instance: ConfigInstance, scope: Scope, place: Place): void {
  const options = instance.options as ConfigOptions;
  checkKeys(options, place);
  checkLabels(options.labels, place.at('labels'));
  checkAnnotationKeys(options.annotations, place.at('annotations'));
  checkTexts(options, place);
  const users = usersOf(config, scope);
  checkAddresses(instance, users.length === 1 ? users[0].instance : undefined, scope, place);
  checkMentions(instance, scope, place);
  if (options.immutable === true && !instance.isHashed) {
    place.at('immutable').add('config-frozen', 'the cluster refuses every change of an immutable ConfigMap, and without a hash in its name each change is one', 'take "hash: false" out, so that a change is a new object, or "immutable"');
  }
  let bytes = 0;
  for (const option of ['data', 'files'] as const) {
    for (const [key, text] of Object.entries(options[option] ?? {})) {
      const content = contentIn(text, scope);
      bytes += Buffer.byteLength(content);
      checkContent(key, content, options, place.at(option).at(key));
      if (isCircular({ config, key }, scope)) place.at(option).at(key).add('config-key-circle', `the text of key "${key}" mentions itself`, 'write the text itself, without the key');
    }
  }
  if (Object.keys(instance.texts).length === 0) place.add('config-empty', 'it has no keys', 'give it "data" or "files", or leave it out');
  if (bytes > MOST_BYTES) place.add('config-too-large', `its values have ${bytes} bytes, the API server takes ${MOST_BYTES}`, 'split it into several, or let a volume or the image hold the files');
}
