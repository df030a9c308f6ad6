import type { Path } from '../../common/path';
import { formatPath, parsePath } from '../../common/path';
import type { JsonObject } from '../../kubernetes/objects/json';
import { at } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource } from '../../kubernetes/objects/resource';
import { secretParts } from '../../kubernetes/secrets/secret-parts';
import { shownKey } from '../../kubernetes/secrets/secret-shape';
import type { Finding } from '../findings/finding';
import { redactParts, redactWords } from '../read/resources/redact';
import { SecretIndex } from '../read/resources/secret-index';
import type { SecretList } from '../read/resources/secret-list';
import { describeSecret, secretsIn, textsOf } from '../read/resources/secret-list';

/** The secrets of an object, ready to be taken out of what is said about it. */
interface OwnSecrets extends SecretList {
  readonly words: readonly string[];
  readonly all: string;
  isPublic(text: string): boolean;
}

const own = new WeakMap<JsonObject, OwnSecrets | 'none'>();

function findOwn(object: JsonObject): OwnSecrets | 'none' {
  const list = secretsIn(object, secretParts);
  if (list === undefined) return 'none';
  const shown = JSON.stringify(list.shown);
  const texts = [...list.values, ...list.keys.map((key) => ({ ...key, encoding: 'utf8' as const }))].flatMap(textsOf);
  const words = texts.filter((text) => text.length > 3 && !shown.includes(JSON.stringify(text)));
  return { ...list, words, all: texts.flatMap((text) => [text, JSON.stringify(text)]).join('\0'), isPublic: (text) => shown.includes(text) };
}

function ownSecrets(object: JsonObject): OwnSecrets | undefined {
  let found = own.get(object);
  if (found === undefined) own.set(object, found = findOwn(object));
  return found === 'none' ? undefined : found;
}

function isBelow(path: Path, place: Path): boolean {
  return place.every((part, index) => path[index] === part);
}

/** A path that names no key below a secret, and none that cannot be one. */
function shownPath(path: Path, { values, keys }: OwnSecrets): Path {
  const place = values.find((value) => isBelow(path, value.path))?.path.length ?? path.length;
  return path.map((part, index) => {
    if (typeof part === 'number') return part;
    if (index >= place) return '*';
    return keys.some((key) => key.path.length === index + 1 && isBelow(path, key.path)) ? shownKey(part) : part;
  });
}

function redactOwn(finding: Finding, object: JsonObject, secrets: OwnSecrets): Finding {
  const path = parsePath(finding.path);
  const value = secrets.values.some((secret) => isBelow(path, secret.path)) ? at(object, ...path) : undefined;
  const here = value === undefined ? [] : textsOf({ value, encoding: 'utf8' });
  const whole = value === undefined || typeof value === 'string' ? undefined : JSON.stringify(value);
  const clean = (text: string): string => {
    const rest = whole === undefined || value === undefined ? text : text.replaceAll(whole, () => describeSecret(value, Buffer.byteLength(whole)));
    return redactParts(redactWords(rest, [...here, ...secrets.words]), secrets.all, secrets.isPublic);
  };
  return { ...finding, path: formatPath(shownPath(path, secrets)), message: clean(finding.message), hint: clean(finding.hint) };
}

function indexOf(resources: readonly Resource[]): SecretIndex {
  const index = new SecretIndex();
  for (const { object } of resources) for (const value of secretsIn(object)?.values ?? []) textsOf(value).forEach((text) => index.add(text));
  return index;
}

function keyOf(document: number, resource: string): string {
  return `${document}\n${resource}`;
}

function grouped(resources: readonly Resource[]): Map<string, JsonObject[]> {
  const objects = new Map<string, JsonObject[]>();
  for (const resource of resources) {
    const key = keyOf(resource.document, describeResource(resource));
    const known = objects.get(key);
    if (known === undefined) objects.set(key, [resource.object]);
    else known.push(resource.object);
  }
  return objects;
}

function redact(finding: Finding, objects: readonly JsonObject[], index: SecretIndex): Finding {
  const all = objects.map((object) => ({ object, secrets: ownSecrets(object) }));
  const mine = all.reduce((rest, { object, secrets }) => (secrets === undefined ? rest : redactOwn(rest, object, secrets)), finding);
  const isPublic = (text: string): boolean => all.some(({ object, secrets }) => secrets?.isPublic(text) ?? JSON.stringify(object).includes(text));
  const [message, hint] = [index.redact(mine.message, isPublic), index.redact(mine.hint, isPublic)];
  return message === mine.message && hint === mine.hint ? mine : { ...mine, message, hint };
}

/**
 * The one door through which findings leave the checks: what stands in a Secret, or looks like a secret, stays inside.
 *
 * @param resources the objects of the stream that the findings are about
 */
export function redactFindings(findings: readonly Finding[], resources: readonly Resource[]): Finding[] {
  if (findings.length === 0) return [];
  const index = indexOf(resources);
  const objects = grouped(resources);
  return findings.map((finding) => redact(finding, objects.get(keyOf(finding.document, finding.resource)) ?? [], index));
}
