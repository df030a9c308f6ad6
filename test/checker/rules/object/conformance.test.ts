import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkObject } from '../../../../src/checker/rules/object/check-object';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';

interface Case {
  readonly base: string;
  readonly op: string;
  readonly path: string;
  readonly accepted: boolean;
  readonly object: JsonObject;
}

const CASES = readFileSync(join(__dirname, '../../../conformance/create-1.36.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);

const BASES = [...new Set(CASES.map(({ base }) => base))];

function disagreements(of: string, accepted: boolean): string[] {
  return CASES.filter((example) => example.base === of && example.accepted === accepted)
    .filter(({ object }) => checkObject({ overlay: '', document: 0, object }, loadSchemas('1.36')).some(({ severity }) => severity === 'error') === accepted)
    .map(({ op, path }) => `${op} ${path}`);
}

describe.each(BASES)('agreement with a real API server about the variants of %s', (base) => {
  it('every one that it refused is found', () => expect(disagreements(base, false)).toEqual([]));
  it('none that it accepted raises an error', () => expect(disagreements(base, true)).toEqual([]));
});

it('both kinds of answers were recorded', () => {
  expect(new Set(CASES.map(({ accepted }) => accepted)).size).toBe(2);
});
