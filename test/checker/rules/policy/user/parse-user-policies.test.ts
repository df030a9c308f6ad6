import { parseUserPolicies } from '../../../../../src/checker/rules/policy/user/parse-user-policies';
import { parseSettings } from '../../../../../src/checker/settings/parse-settings';

const taken = (id: string): boolean => id === 'run-as-root';
const COMPLETE = { id: 'two-replicas', rule: 'true', message: 'no' };

test('an entry needs an id, a rule and a message; its severity is warning and it matches everything', () => {
  expect(parseUserPolicies([COMPLETE], taken)).toEqual({
    policies: [{ ...COMPLETE, severity: 'warning', match: {}, messageExpression: undefined, hint: undefined }], mistakes: [],
  });
});

test.each([
  ['a mapping for a list', {}, ['policies is {}, not a list']],
  ['a text for an entry', ['x'], ['policies[0] is "x", not a mapping', 'policies[0].id is missing', 'policies[0].rule is missing', 'policies[0].message is missing']],
  ['no rule', [{ id: 'a', message: 'no' }], ['policies[0].rule is missing']],
  ['an unknown key', [{ ...COMPLETE, expression: 'true' }], ['policies[0].expression is no setting']],
  ['an id in capitals', [{ ...COMPLETE, id: 'TwoReplicas' }], ['policies[0].id is "TwoReplicas", not words in lower case joined by "-"']],
  ['the id of a rule', [{ ...COMPLETE, id: 'run-as-root' }], ['policies[0].id is "run-as-root", which is a rule already']],
  ['the same id twice', [COMPLETE, COMPLETE], ['policies[1].id is "two-replicas", as is policies[0].id']],
  ['an unknown severity', [{ ...COMPLETE, severity: 'fatal' }], ['policies[0].severity is "fatal", not one of error, warning, info']],
  ['a text for kinds', [{ ...COMPLETE, match: { kinds: 'Deployment' } }], ['policies[0].match.kinds is "Deployment", not a list of strings']],
  ['an unknown match', [{ ...COMPLETE, match: { names: ['a'] } }], ['policies[0].match.names is no setting']],
])('%s is a mistake', (_what, value, mistakes) => {
  expect(parseUserPolicies(value, taken).mistakes).toEqual(mistakes);
});

test('severities may name a policy of one\'s own', () => {
  const { mistakes, settings } = parseSettings({ policies: [COMPLETE], overlays: { dev: { severity: { 'two-replicas': 'off' } } } }, taken);
  expect(mistakes).toEqual([]);
  expect(settings.overlays).toEqual({ dev: { severity: { 'two-replicas': 'off' } } });
});
