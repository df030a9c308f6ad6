import type { Check, ValidationInput } from '../../../src/checker/checks/check';
import type { Finding } from '../../../src/checker/findings/finding';
import { findingAbout } from '../../../src/checker/findings/finding';
import { judged } from '../../../src/checker/findings/judged';
import { documentOf } from '../../../src/checker/findings/tell';
import type { Settings } from '../../../src/checker/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/checker/settings/settings';
import { validate } from '../../../src/checker/validate/validate';
import type { Resource } from '../../../src/kubernetes/objects/resource';
import { CommandFault } from '../../../src/system/fault';

const RULE = { id: 'named', part: 'links', severity: 'warning', title: 'Objects have names.', acceptable: 'level', looksAt: [] } as const;

/** Finds something in every object, and fails at those that are named so. */
const check: Check = {
  name: 'links',
  rules: [RULE],
  * run(resources) {
    for (const resource of resources) yield* judged(documentOf(resource), () => judge(resource));
  },
};

function* judge(resource: Resource): Generator<Finding> {
  yield findingAbout(resource, RULE, { path: 'metadata.name', message: 'found', hint: '' });
  if (JSON.stringify(resource.object).includes('broken')) throw new TypeError('x is not a function');
}

function input(...names: readonly string[]): ValidationInput {
  return { overlay: 'a.yaml', source: 'a.yaml', text: names.map((name) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\n`).join('---\n') };
}

async function findings(given: ValidationInput, checks: readonly Check[] = [check], settings: Settings = DEFAULT_SETTINGS): Promise<string[]> {
  const report = await validate([given], { checks, settings, renderer: '', kubernetes: [] });
  return report.findings.map(({ document, severity, rule, message }) => `${document} ${severity} ${rule}: ${message}`);
}

test('a document at which a check fails is told, with what was found before; the others are judged', async () => {
  expect(await findings(input('a', 'broken', 'c'))).toEqual([
    '1 error not-judged: it could not be judged: internal fault: TypeError: x is not a function',
    '0 warning named: found', '1 warning named: found', '2 warning named: found',
  ]);
});

test('no setting makes it less than an error', async () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, severity: { 'not-judged': 'off', 'object': 'info', 'named': 'off' } };
  expect(await findings(input('broken'), [check], settings)).toEqual(['0 error not-judged: it could not be judged: internal fault: TypeError: x is not a function']);
});

test('a check that fails as a whole is told of the stream, and the other checks run', async () => {
  const failing: Check = { name: 'object', rules: [], run: () => { throw new RangeError('Maximum call stack size exceeded'); } };
  expect(await findings(input('a'), [failing, check])).toEqual([
    '-1 error not-judged: it could not be judged: internal fault: RangeError: Maximum call stack size exceeded', '0 warning named: found',
  ]);
});

test('findings whose lines cannot be found stay', async () => {
  expect(await findings({ ...input('a'), locate: () => { throw new Error('defect'); } })).toEqual([
    '-1 error not-judged: the lines of its findings could not be found: internal fault: Error: defect', '0 warning named: found',
  ]);
});

test('a fault of the user, such as wrong settings, still ends the run', async () => {
  const refusing: Check = { name: 'object', rules: [], run: () => { throw new CommandFault('wrong'); } };
  await expect(findings(input('a'), [refusing])).rejects.toThrow('wrong');
});
