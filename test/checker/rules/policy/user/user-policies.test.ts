import { allRules } from '../../../../../src/checker/rules/all-rules';
import { policyCheck } from '../../../../../src/checker/rules/policy/policy-check';
import { userPolicies } from '../../../../../src/checker/rules/policy/user/user-policies';
import type { UserPolicy } from '../../../../../src/checker/rules/policy/user/user-policy';
import { DEFAULT_SETTINGS } from '../../../../../src/checker/settings/settings';
import { validate } from '../../../../../src/checker/validate/validate';
import { RenderIndex } from '../../../../../src/kubernetes/index/render-index';
import type { JsonObject } from '../../../../../src/kubernetes/objects/json';
import { CommandFault } from '../../../../../src/system/fault';

const TWO_REPLICAS: UserPolicy = {
  id: 'two-replicas', severity: 'warning', match: { kinds: ['apps/v1 Deployment'] }, rule: 'object.spec.replicas >= 2', message: 'fewer than two replicas',
};

function deployment(spec: JsonObject, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'shop', ...metadata }, spec };
}

function findings(policy: Partial<UserPolicy>, object: JsonObject, overlay = 'prod'): readonly string[] {
  const own = userPolicies([{ ...TWO_REPLICAS, ...policy }]);
  return own.flatMap((rule) => [...rule.check({ overlay, document: 0, object }, { render: new RenderIndex([]) })])
    .map(({ severity, message, hint }) => `${severity ?? 'own'}: ${message} -> ${hint}`);
}

test('an object that obeys is passed, one that does not is reported with the message and the hint', () => {
  expect(findings({}, deployment({ replicas: 2 }))).toEqual([]);
  expect(findings({ hint: 'Set two.' }, deployment({ replicas: 1 }))).toEqual(['own: fewer than two replicas -> Set two.']);
  expect(findings({}, deployment({ replicas: 1 }))).toEqual([
    'own: fewer than two replicas -> Change apps/v1 Deployment shop/web so that this holds: object.spec.replicas >= 2',
  ]);
});

test('a message can be computed', () => {
  expect(findings({ messageExpression: '"only %d in %s".format([object.spec.replicas, overlay])', hint: '-' }, deployment({ replicas: 1 }))).toEqual(['own: only 1 in prod -> -']);
});

test.each<readonly [part: string, match: UserPolicy['match'], matches: boolean]>([
  ['a kind', { kinds: ['apps/v1 Deployment'] }, true],
  ['a kind of any group', { kinds: ['Deployment'] }, true],
  ['every kind of a group', { kinds: ['apps/* *'] }, true],
  ['another kind', { kinds: ['batch/v1 Job'] }, false],
  ['a namespace', { namespaces: ['sh*'] }, true],
  ['another namespace', { namespaces: ['payments'] }, false],
  ['an overlay', { overlays: ['prod', 'staging'] }, true],
  ['another overlay', { overlays: ['dev'] }, false],
  ['everything', {}, true],
])('matching %s', (_part, match, matches) => {
  expect(findings({ match, rule: 'false' }, deployment({}))).toHaveLength(matches ? 1 : 0);
});

test('a missing field is an error that says to use has()', () => {
  expect(findings({}, deployment({}))).toEqual([
    'error: the policy cannot be evaluated for this object: No such key: replicas -> ' +
    'Ask for the field with has() before you use it, as in !has(object.….replicas) || …, or match fewer objects.',
  ]);
});

test('a policy that yields no truth value is an error', () => {
  expect(findings({ rule: 'object.spec.replicas' }, deployment({ replicas: 2 }))).toEqual([
    'error: the policy yields 2, neither true nor false -> Make a truth value of object.spec.replicas.',
  ]);
});

test.each([
  ['object.spec.replicas >=', 'policies[0].rule of "two-replicas", line 1, column 24: '],
  ['true &&\n  foo > 2', 'policies[0].rule of "two-replicas", line 2, column 3: Unknown variable: foo'],
  ['nothing(object)', 'policies[0].rule of "two-replicas", line 1, column 1: '],
])('the policy %j does not compile, which ends the run with its place', (rule, message) => {
  expect(() => userPolicies([{ ...TWO_REPLICAS, rule }])).toThrow(CommandFault);
  expect(() => userPolicies([{ ...TWO_REPLICAS, rule }])).toThrow(message);
});

test('a policy can be accepted by annotation, like any other', async () => {
  const text = JSON.stringify(deployment({ replicas: 1 }, { annotations: { 'accept.projen-gitops/two-replicas': 'a batch worker' } }));
  const checks = [policyCheck({}, new Set(), userPolicies([TWO_REPLICAS]))];
  const report = await validate([{ overlay: 'prod', source: '', text }], { checks, settings: DEFAULT_SETTINGS, renderer: '', kubernetes: [] });
  expect(report.findings.filter(({ rule }) => rule === 'two-replicas')).toMatchObject([
    { severity: 'info', message: 'accepted: fewer than two replicas — a batch worker' },
  ]);
  expect(report.findings.filter(({ rule }) => rule.startsWith('accept-'))).toEqual([]);
});

test('the list of rules holds the policy', () => {
  expect(allRules([TWO_REPLICAS])).toContainEqual(expect.objectContaining({ id: 'two-replicas', part: 'policy', severity: 'warning', title: 'fewer than two replicas' }));
});

test.each([['"abc"', 'string'], ['1 + 1', 'int'], ['[true]', 'list<bool>']])('the policy %s is refused before any object is judged: it is neither true nor false', (rule, type) => {
  expect(() => userPolicies([{ ...TWO_REPLICAS, rule }])).toThrow(`policies[0].rule of "two-replicas" yields a value of type ${type}, neither true nor false`);
});

test('a policy whose value is known only with its object is taken', () => {
  expect(userPolicies([{ ...TWO_REPLICAS, rule: 'object.spec.paused' }])).toHaveLength(1);
});

test('a policy has the budget of an API server for each object', () => {
  const object = deployment({ template: Array.from({ length: 300 }, (_, index) => index) });
  const rule = 'object.spec.template.all(x, object.spec.template.all(y, object.spec.template.all(z, x + y + z >= 0)))';
  expect(findings({ rule }, object)).toEqual([
    'error: the policy cannot be evaluated for this object: it costs more than 1000000 units, after which an API server stops it too '
    + '-> Make the policy cheaper, as with fewer loops inside each other, or match fewer objects with it.',
  ]);
});

test('a policy that is too long or too deep stops the run, with its place', () => {
  expect(() => userPolicies([{ ...TWO_REPLICAS, rule: `${'!'.repeat(20_000)}true` }])).toThrow(
    'policies[0].rule of "two-replicas", line 1, column 1: more than 500 operators stand inside each other',
  );
});

test('a message that is huge is not taken', () => {
  const object = deployment({ replicas: 1 }, { annotations: { note: 'x'.repeat(6000) } });
  expect(findings({ messageExpression: 'object.metadata.annotations.note', hint: '-' }, object)).toEqual(['own: fewer than two replicas -> -']);
});

test('the line that does not compile is quoted, with what it may use', () => {
  const broken = (): unknown => userPolicies([{ ...TWO_REPLICAS, rule: 'true &&\n  foo > 2\n' }]);
  expect(broken).toThrow(expect.objectContaining({ hint: 'Correct the expression   foo > 2; it may use object and overlay.' }));
});
