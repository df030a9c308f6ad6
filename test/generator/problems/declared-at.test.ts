import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declaredHere, made, madeAt, placeIn } from '../../../src/generator/problems/declared-at';

const LIBRARY = join(__dirname, '../../../src/generator/declare/app.ts');
const here = (file: string): string => join(process.cwd(), file);

it('a place is where the library was called', () => {
  expect(declaredHere().location()).toMatch(/^test\/generator\/problems\/declared-at\.test\.ts:9$/);
});

it.each([
  ['the top of a CommonJS file', `    at Object.<anonymous> (${here('.projenrc.ts')}:14:9)`],
  ['the top of an ES module', `    at ${pathToFileURL(here('.projenrc.ts')).href}:14:9`],
  ['a function of an ES module', `    at async declare (${pathToFileURL(here('.projenrc.ts')).href}:14:9)`],
  ['a constructor', `    at new Shop (${here('.projenrc.ts')}:14:9)`],
])('%s is a place, relative to the current directory', (_what, frame) => {
  expect(placeIn(`Error\n    at App (${LIBRARY}:3:1)\n${frame}\n    at Module._compile (node:internal/modules/cjs/loader:1554:14)`)).toBe('.projenrc.ts:14');
});

it('a folder may have blanks and brackets in its name', () => {
  expect(placeIn(`Error\n    at Object.<anonymous> (${here('my repos (old)/shop.ts')}:2:1)`)).toBe('my repos (old)/shop.ts:2');
  expect(placeIn(`Error\n    at ${pathToFileURL(here('my repos (old)/shop.ts')).href}:2:1`)).toBe('my repos (old)/shop.ts:2');
});

it('a path of Windows is one', () => {
  expect(placeIn('Error\n    at Object.<anonymous> (C:\\repos\\shop\\.projenrc.ts:14:9)')).toMatch(/\.projenrc\.ts:14$/);
});

it.each([
  ['the library', `    at App (${LIBRARY}:3:1)`],
  ['a package', `    at synth (${here('node_modules/projen/lib/project.js')}:3:1)`],
  ['Node.js itself', '    at node:internal/main/run_main_module:33:47'],
  ['evaluated text', '    at eval (<anonymous>:3:1)'],
])('%s is none', (_what, frame) => {
  expect(placeIn(`Error\n${frame}`)).toBeUndefined();
});

it('without a stack there is no place', () => expect(placeIn(undefined)).toBeUndefined());

it('a value keeps the place where it was made, and stays plain data', () => {
  const value = made({ a: 1 });
  expect(value).toEqual({ a: 1 });
  expect(madeAt(value)?.location()).toMatch(/declared-at\.test\.ts:\d+$/);
  expect([{ a: 1 }, 'text', null, undefined].map(madeAt)).toEqual([undefined, undefined, undefined, undefined]);
});
