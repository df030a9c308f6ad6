import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command as Program, Option } from 'commander';
import { complete } from '../../src/cli/complete';

const COMMANDS = {
  validate: {
    names: 'overlays' as const,
    program: () => new Program().addOption(new Option('--format <name>').choices(['text', 'json'])).option('--severity <rule=level>').option('--list-rules').option('--crds <dir>'),
  },
  why: { names: 'overlays' as const, program: () => new Program().option('--overlay <name>') },
  explain: { names: 'pages' as const, program: () => new Program() },
  init: { program: () => new Program() },
  live: {
    program: () => new Program(),
    commands: { status: { names: 'overlays' as const, program: () => new Program().option('--context <name>') }, clean: { program: () => new Program() } },
  },
};

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'complete-'));
  for (const name of ['cloud', 'on-prem']) {
    mkdirSync(join(cwd, 'overlays', name), { recursive: true });
    writeFileSync(join(cwd, 'overlays', name, 'kustomization.yaml'), 'resources: []\n');
  }
});

afterAll(() => rmSync(cwd, { recursive: true }));

const at = (...words: string[]): string[] => complete(words, COMMANDS, cwd);

test('the first word is a command', () => {
  expect(at('')).toEqual(['validate', 'why', 'explain', 'init', 'live']);
  expect(at('v')).toEqual(['validate']);
});

test('after the option that names an overlay stands an overlay', () => {
  expect(at('why', 'web', '--overlay', '')).toEqual(['cloud', 'on-prem']);
});

test('what begins with a dash is an option of the command', () => {
  expect(at('validate', '--')).toEqual(['--format', '--severity', '--list-rules', '--crds', '--help']);
  expect(at('validate', '--f')).toEqual(['--format']);
});

test('after an option that takes a value stands one of its values, and a file where it has none of its own', () => {
  expect(at('validate', '--format', '')).toEqual(['text', 'json']);
  expect(at('validate', '--format', 'j')).toEqual(['json']);
  expect(at('validate', '--severity', 'host-p')).toEqual(['host-path=', 'host-port=', 'host-process=']);
  expect(at('validate', '--crds', '')).toEqual([]);
});

test('after an option without value stands a name again', () => {
  expect(at('validate', '--list-rules', 'c')).toEqual(['cloud']);
});

test('an argument is an overlay that is not named yet, or a rule', () => {
  expect(at('validate', '')).toEqual(['cloud', 'on-prem']);
  expect(at('validate', 'cloud', '')).toEqual(['on-prem']);
  expect(at('explain', 'becomes-')).toEqual(['becomes-public']);
  expect(at('init', '')).toEqual([]);
});

test('an unknown command has no words, also one that every object has', () => {
  expect(at('sing', '')).toEqual([]);
  expect(at('constructor', '')).toEqual([]);
});

test('a command that has commands of its own is followed by one of these, and that by what it takes', () => {
  expect(at('live', '')).toEqual(['status', 'clean']);
  expect(at('live', 'st')).toEqual(['status']);
  expect(at('live', '--')).toEqual(['--help']);
  expect(at('live', 'status', '')).toEqual(['cloud', 'on-prem']);
  expect(at('live', 'status', '--c')).toEqual(['--context']);
});
