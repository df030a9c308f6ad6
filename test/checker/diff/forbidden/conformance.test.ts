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

const describeCase = ({ base, op, path }: Case): string => `${base} ${op} ${path}`;

test('every update that a real API server refused is forbidden', () => {
  const refused = CASES.filter(({ accepted }) => !accepted);

  expect(refused.length).toBeGreaterThan(0);
  expect(refused.filter(({ before, after }) => refusalsOf(before, after).length === 0).map(describeCase)).toEqual([]);
});

test('no update that a real API server took is forbidden', () => {
  const accepted = CASES.filter((example) => example.accepted);

  expect(accepted.length).toBeGreaterThan(0);
  expect(accepted.filter(({ before, after }) => refusalsOf(before, after).length > 0).map(describeCase)).toEqual([]);
});
