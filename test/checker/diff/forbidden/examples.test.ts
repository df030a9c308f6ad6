import { parseAllDocuments } from 'yaml';
import { maskSecrets } from '../../../../src/checker/diff/changes/mask';
import { FORBIDDEN_RULES, refusalsOf } from '../../../../src/checker/diff/forbidden/registry';
import type { ChangedManifests } from '../../../../src/checker/findings/define-rule';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

function objectOf(text: string): JsonObject {
  return parseAllDocuments(text)[0].toJS() as JsonObject;
}

/** What a server says to the update, as examples write it: `rule path: message`. */
function told({ before, after }: ChangedManifests): string[] {
  const [old, now] = maskSecrets(objectOf(before), objectOf(after)) as [JsonObject, JsonObject];
  return refusalsOf(old, now).map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
}

describe.each(FORBIDDEN_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples: { fails, passes, exempt } }) => {
  test('alone refuses its failing example', () => {
    expect(fails.finds).not.toEqual([]);
    expect(told(fails)).toEqual(fails.finds.map((line) => `${id} ${line.replace('high ', '')}`));
  });

  test('refuses neither its passing nor its exempt example, nor does another', () => {
    expect(told(passes)).toEqual([]);
    if (!('none' in exempt)) expect(told(exempt)).toEqual([]);
  });
});
