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

function disagreements(accepted: boolean): string[] {
  return CASES.filter((example) => example.accepted === accepted)
    .filter(({ object }) => checkObject({ overlay: '', document: 0, object }, loadSchemas('1.36')).some(({ severity }) => severity === 'error') === accepted)
    .map(({ base, op, path }) => `${base}: ${op} ${path}`);
}

describe('agreement with a real API server', () => {
  it('every object that it refused is found', () => expect(disagreements(false)).toEqual([]));
  it('no object that it accepted raises an error', () => expect(disagreements(true)).toEqual([]));
});
