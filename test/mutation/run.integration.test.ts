import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { candidatesOf } from './candidates';
import type { Compiler } from './compiler';
import { survivorsText, tableText } from './report';
import { tryAll } from './run';
import { Sandbox } from './sandbox';
import { readImporters } from './tests-of';

const FILES = {
  'src/count.ts': `
export function upTo(most: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < most; number = number - -1) numbers.push(number);
  return numbers;
}

export function never(): string {
  return 'never';
}
`,
  'src/deep/list.ts': `
import { upTo } from '../count';
export const list = (most: number): string => upTo(most).join(' ');
`,
  'test/deep/list.test.ts': `
import { list } from '../../src/deep/list';
test('list is no more than one with one', () => expect(list(1)).toBe('0'));
test('numbers in a row', () => expect(list(3)).toBe('0 1 2'));
test('what fails without a mutant is left out', () => expect(list(3)).toBe(''));
`,
};

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mutated-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('mutants are killed by the tests that come to them, loops that never end are stopped, and the rest survives', async () => {
  const sandbox = new Sandbox(root, 60_000);
  const warnings: string[] = [];
  try {
    const judges = { root, sandbox, compiler: { refuses: () => false } as unknown as Compiler, importers: readImporters(root), budget: 1000 };
    const candidates = candidatesOf(root, ['src']).get('src') ?? [];
    const score = { folder: 'src', mutants: candidates.length, tried: await tryAll(candidates, judges, (text) => warnings.push(text)) };
    expect(`${survivorsText(score)}${tableText([score])}`).toBe(`\
  src/count.ts:9  'never'  →  ''  (no test comes here)
folder  mutants  tried  killed  timed out  by types  survived   score
src           6      6       4          1         0         1  83.3 %
in all        6      6       4          1         0         1  83.3 %
`);
    expect(warnings).toEqual(['test/deep/list.test.ts: what fails without a mutant is left out: fails without any mutant, and is left out.\n']);
  } finally {
    sandbox.close();
  }
});
