import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseAllDocuments, stringify } from 'yaml';
import { FORMATS } from '../../src/checker/findings/output/formats';
import { diffCommand } from '../../src/cli/diff';
import { runCommand } from '../../src/cli/run-command';
import { validateCommand } from '../../src/cli/validate';
import type { Command } from '../../src/system/command';
import { runs } from '../helpers/runs';

/** Names that every object, function or list of JavaScript has, or that the language asks objects for. */
const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name', 'then', 'toJSON', 'arguments', 'caller'];

const SAMPLES: readonly unknown[] = parseAllDocuments(readFileSync(join(__dirname, 'own-names.sample.yaml'), 'utf8')).map((document) => document.toJS() as unknown);

type Change = 'value' | 'key' | 'added' | 'nested';

/** Puts a name at the n-th place of a value: as a value, in place of a key, or as a key of its own. */
function withName(value: unknown, place: number, name: string, change: Change): unknown {
  let seen = -1;
  const inside = (here: unknown): unknown => {
    seen += 1;
    if (seen === place && change === 'value') return name;
    if (Array.isArray(here)) return here.map(inside);
    if (typeof here !== 'object' || here === null) return here;
    const found = seen === place;
    const entries = Object.entries(here).map(([key, item], index): [string, unknown] => [found && change === 'key' && index === 0 ? name : key, inside(item)]);
    if (found && change === 'added') entries.push([name, name]);
    if (found && change === 'nested') entries.push([name, Object.fromEntries([[name, [name]], ['name', name]])]);
    return Object.fromEntries(entries);
  };
  return inside(value);
}

function placesOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, item) => sum + placesOf(item), 1) : 1;
}

const changed = fc.nat(SAMPLES.length - 1).chain((index) => fc.record({
  document: fc.constant(SAMPLES[index]),
  place: fc.nat(placesOf(SAMPLES[index]) - 1),
  name: fc.constantFrom(...NAMES),
  change: fc.constantFrom<Change>('value', 'key', 'added', 'nested'),
})).map(({ document, place, name, change }) => withName(document, place, name, change));

const stream = fc.record({ documents: fc.array(changed, { minLength: 1, maxLength: 6 }), json: fc.boolean() })
  .map(({ documents, json }) => documents.map((document) => json ? JSON.stringify(document) : stringify(document)).join('\n---\n'));

let cwd: string;
beforeEach(() => { cwd = mkdtempSync(join(tmpdir(), 'own-names-')); });
afterEach(() => rmSync(cwd, { recursive: true }));

async function run(command: Command, ...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
  return { code: await runCommand(command, args, { cwd, env: process.env, terminal }), out, err };
}

test('validate judges documents with the names of JavaScript\'s own properties at any place, in every format', async () => {
  await fc.assert(fc.asyncProperty(stream, fc.constantFrom(...Object.keys(FORMATS)), async (text, format) => {
    writeFileSync(join(cwd, 'a.yaml'), `${SAMPLES.map((sample) => JSON.stringify(sample)).join('\n---\n')}\n---\n${text}\n`);
    const { code, out, err } = await run(validateCommand, 'a.yaml', '--format', format);
    expect({ code: [0, 1].includes(code), err, judged: !out.includes('not-judged') || format === 'sarif' }).toEqual({ code: true, err: '', judged: true });
  }), { numRuns: runs(100) });
}, 120_000);

test('diff compares them, in every format', async () => {
  await fc.assert(fc.asyncProperty(stream, stream, fc.constantFrom('text', 'json', 'markdown', 'html'), async (before, after, format) => {
    writeFileSync(join(cwd, 'a.yaml'), `${before}\n`);
    writeFileSync(join(cwd, 'b.yaml'), `${after}\n`);
    const { code, err } = await run(diffCommand, '--from', 'a.yaml', '--to', 'b.yaml', '--format', format);
    // Exit code 2 where two documents became one object: a side that cannot be compared, which the report says.
    expect({ code: [0, 2].includes(code), err }).toEqual({ code: true, err: '' });
  }), { numRuns: runs(100) });
}, 120_000);
