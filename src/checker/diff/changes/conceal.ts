import type { ObjectChange } from './change';
import { compareResources } from './compare-objects';
import { maskBoth } from './mask';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { secretParts } from '../../../kubernetes/secrets/secret-parts';
import { redactParts, redactWords } from '../../read/resources/redact';
import { SecretIndex } from '../../read/resources/secret-index';
import { secretsIn, textsOf } from '../../read/resources/secret-list';

function indexOf(resources: readonly Resource[]): SecretIndex {
  const index = new SecretIndex();
  for (const { object } of resources) for (const value of secretsIn(object)?.values ?? []) textsOf(value).forEach((text) => index.add(text));
  return index;
}

function wordsIn(objects: readonly (JsonObject | undefined)[], shown: string): string[] {
  return objects.flatMap((object) => (object === undefined ? [] : secretsIn(object, secretParts)?.values ?? []).flatMap(textsOf))
    .filter((text) => text.length > 3 && !shown.includes(text));
}

/** Takes secrets out of a text about a change. */
type Clean = (text: string) => string;

function cleaner({ before, after }: ObjectChange, shown: readonly (JsonObject | undefined)[], index: () => SecretIndex): Clean {
  const visible = JSON.stringify(shown);
  const words = wordsIn([before, after], visible);
  const isPublic = (text: string): boolean => visible.includes(text);
  return (text) => index().redact(redactParts(redactWords(text, words), words.join('\0'), isPublic), isPublic);
}

function concealed(change: ObjectChange, index: () => SecretIndex): ObjectChange {
  const [before, after] = maskBoth([change.before, change.after], secretParts);
  const same = before === change.before && after === change.after;
  const fields = same || before === undefined || after === undefined ? change.fields : compareResources(before, after);
  const clean = cleaner(change, [before, after], index);
  return {
    ...change,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    fields,
    forbidden: change.forbidden.map((refusal) => ({ ...refusal, message: clean(refusal.message) })),
    risks: change.risks.map((risk) => ({ ...risk, message: clean(risk.message), hint: clean(risk.hint) })),
  };
}

/**
 * The one door through which changes leave the comparison: what stands in a Secret, or looks like a secret, stays inside.
 *
 * @param resources every object of both sides
 */
export function concealSecrets(changes: readonly ObjectChange[], resources: readonly Resource[]): ObjectChange[] {
  let index: SecretIndex | undefined;
  return changes.map((change) => concealed(change, () => index ??= indexOf(resources)));
}
