import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalsOf } from '../../../../src/checker/diff/forbidden/registry';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

interface Case {
  readonly base: string;
  readonly op: string;
  readonly path: string;
  readonly accepted: boolean;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const CASES = readFileSync(join(__dirname, '../../../conformance/update-1.36.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);

const BASES = [...new Set(CASES.map(({ base }) => base))];

function disagreements(of: string, accepted: boolean): string[] {
  return CASES.filter((example) => example.base === of && example.accepted === accepted)
    .filter(({ before, after }) => (refusalsOf(before, after).length > 0) === accepted)
    .map(({ op, path }) => `${op} ${path}`);
}

describe.each(BASES)('agreement with a real API server about updates of %s', (base) => {
  test('every one that it refused is forbidden', () => expect(disagreements(base, false)).toEqual([]));
  test('none that it took is forbidden', () => expect(disagreements(base, true)).toEqual([]));
});

test('both kinds of answers were recorded', () => {
  expect(new Set(CASES.map(({ accepted }) => accepted)).size).toBe(2);
});
