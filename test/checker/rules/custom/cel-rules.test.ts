import { judge } from './support';
import type { Schema, ValidationRule } from '../../../../src/checker/rules/custom/schema';

const PROPERTIES: Readonly<Record<string, Schema>> = {
  'name': { type: 'string' },
  'count': { type: 'integer' },
  'share': { 'x-kubernetes-int-or-string': true },
  'namespace': { type: 'string' },
  'a-b': { type: 'string' },
  'a.b/c': { type: 'string' },
  'a__b': { type: 'string' },
  'until': { type: 'string', format: 'date-time' },
  'wait': { type: 'string', format: 'duration' },
  'data': { type: 'string', format: 'byte' },
  'none': { type: 'string', nullable: true },
  'labels': { type: 'object', additionalProperties: { type: 'string' } },
  'list': { type: 'array', items: { 'type': 'object', 'properties': { v: { type: 'integer' } }, 'x-kubernetes-validations': [{ rule: 'self.v > 0' }] } },
};

const VALUE = '{ name: web, count: 2, share: 5, namespace: shop, a-b: x, a.b/c: x, a__b: x, until: "2026-01-31T12:00:00Z", wait: 90m, data: YWJj, none: null, labels: { a-b: c } }';

function obey(rule: string | ValidationRule, value = VALUE): readonly string[] {
  const validation = typeof rule === 'string' ? { rule, message: 'no' } : rule;
  return judge({ 'type': 'object', 'properties': PROPERTIES, 'x-kubernetes-validations': [validation] }, value);
}

test.each([
  ['a whole number is an int', 'self.count / 2 == 1'],
  ['an int-or-string has the type of its value', 'type(self.share) == int && self.share > 3'],
  ['a keyword is escaped', 'self.__namespace__ == "shop"'],
  ['a hyphen, a dot, a slash and two underscores are escaped', 'self.a__dash__b == self.a__dot__b__slash__c && self.a__underscores__b == "x"'],
  ['keys of a map are not', '"a-b" in self.labels && self.labels["a-b"] == "c"'],
  ['a date-time is a timestamp', 'self.until > timestamp("2026-01-01T00:00:00Z")'],
  ['a duration is one', 'self.wait == duration("1h30m")'],
  ['bytes are decoded', 'self.data == b"abc"'],
  ['a null is absent', '!has(self.none)'],
])('%s', (_rule, expression) => {
  expect(obey(expression)).toEqual([]);
  expect(obey(`!(${expression})`)).toEqual(['value: no (cel-rule)']);
});

test('a rule about the change of a value is not asked when the value is created', () => {
  expect(obey('self.count == oldSelf.count')).toEqual([]);
  expect(obey({ rule: 'oldSelf.hasValue() && self == oldSelf.value()', message: 'fixed', optionalOldSelf: true })).toEqual(['value: fixed (cel-rule)']);
});

test('the message is the expression\'s, else the message, else the rule', () => {
  expect(obey({ rule: 'self.count > 2', message: 'too few', messageExpression: '"only %d".format([self.count])' })).toEqual(['value: only 2 (cel-rule)']);
  expect(obey({ rule: 'self.count > 2', message: 'too few', messageExpression: 'self.absent' })).toEqual(['value: too few (cel-rule)']);
  expect(obey({ rule: 'self.count > 2' })).toEqual(['value: the object fails the rule self.count > 2 (cel-rule)']);
});

test('fieldPath names the field at fault', () => {
  expect(obey({ rule: 'self.count > 2', message: 'too few', fieldPath: ".labels['a-b']" })).toEqual(['value.labels.a-b: too few (cel-rule)']);
});

test('a rule that fails to evaluate is broken, as it is for a server', () => {
  expect(obey('self.labels["x"] == "y"')).toEqual(['value: no (No such key: x) (cel-rule)']);
});

test('a rule that only our engine cannot evaluate is neither passed nor broken', () => {
  expect(obey('self.count in lists.range(3)')).toEqual([
    'value: the rule self.count in lists.range(3) (it says: no) cannot be evaluated here: Unknown variable: lists (cel-not-evaluated)',
  ]);
  expect(obey('self.name.unknown()')).toHaveLength(1);
});

test('rules of items are asked for each item', () => {
  expect(obey('true', '{ list: [{ v: 1 }, { v: 0 }] }')).toEqual(['value.list[1]: the object fails the rule self.v > 0 (cel-rule)']);
});

test('the rules of a value are not asked while its structure is broken', () => {
  expect(obey('self.count > 5', '{ count: two }')).toEqual(['value.count: the string "two" stands where a whole number belongs (wrong-type)']);
});

describe('a rule has the budget of a server', () => {
  const LIST = `{ list: [${Array.from({ length: 300 }, () => '{ v: 1 }').join(', ')}] }`;
  const LOOPS = 'self.list.all(x, self.list.all(y, self.list.all(z, x.v + y.v + z.v > 0)))';

  test('one that costs more is not evaluated, and says why', () => {
    expect(obey(LOOPS, LIST)).toEqual([
      `value: the rule ${LOOPS} (it says: no) cannot be evaluated here: it costs more than 1000000 units, after which an API server stops it too (cel-not-evaluated)`,
    ]);
  });

  /** More than its budget at one stroke. */
  const COSTLY = '(self.list + self.list).distinct().size() > 0';

  test('all rules of one object have one too: those behind it are named once', () => {
    const rules = Array.from({ length: 14 }, (_, index): ValidationRule => ({ rule: `${COSTLY} && ${index} > ${index}` }));
    const mistakes = judge({ 'type': 'object', 'properties': PROPERTIES, 'x-kubernetes-validations': rules }, LIST);
    expect(mistakes).toHaveLength(11);
    expect(mistakes[10]).toBe(`value: the rule ${COSTLY} && 10 > 10 cannot be evaluated here: the rules before it cost more than the 10000000 units that an API server spends on an object (cel-not-evaluated)`);
  });

  test('one that was stopped for twenty objects is given up', () => {
    const rule = `${COSTLY} && size(self.list) < 999`;
    const answers = Array.from({ length: 22 }, () => obey(rule, LIST)[0]);
    expect([answers[19], answers[20]].map((answer) => /here: (.*) \(cel/.exec(answer)?.[1])).toEqual([
      'it costs more than 1000000 units, after which an API server stops it too', 'it was stopped for its cost 20 times before',
    ]);
  });

  test.each([
    ['20,000 signs', `${'!'.repeat(20_000)}has(self.name)`, 'more than 500 operators stand inside each other'],
    ['20,000 alternatives', `${'has(self.name) || '.repeat(20_000)}true`, 'it has more than the 100000 characters that an API server reads'],
  ])('%s are not evaluated', (_what, rule, why) => {
    expect(obey(rule)).toEqual([expect.stringMatching(new RegExp(`cannot be evaluated here: ${why} \\(cel-not-evaluated\\)$`))]);
  });
});

test.each([
  ['of several lines', '"a\\n::error::b"'],
  ['that is blank', '"  "'],
  ['of more than 5 KiB', `"${'é'.repeat(2600)}"`],
  ['that costs too much to make', 'self.labels.map(a, "x".replace("", "xxxxxxxxxx").replace("", "xxxxxxxxxxxxxxxx").replace("", "xxxxxxxxxxxxxxxxxxxxx").replace("", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx").replace("", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"))[0]'],
])('a message %s is not taken', (_what, messageExpression) => {
  expect(obey({ rule: 'self.count > 2', message: 'too few', messageExpression })).toEqual(['value: too few (cel-rule)']);
});
