import { expressionFault } from '../../../src/kubernetes/cel/expression-fault';
import { messagesAsMaps } from '../../../src/kubernetes/cel/messages';

const VARIABLES = {
  object: true, request: { operation: true, userInfo: { username: true } }, authorizer: true, variables: { replicas: true },
} as const;

function fault(expression: string, ...yields: string[]): string | undefined {
  return expressionFault(expression, { variables: VARIABLES, untyped: ['object'], ...yields.length > 0 && { yields } });
}

describe('an expression compiles', () => {
  it.each([
    "object.spec.containers.all(c, c.image.startsWith('registry.example.com/'))",
    "request.operation == 'CREATE' && request.userInfo.username != 'x'",
    "authorizer.group('').resource('pods').namespace('x').check('get').allowed()",
    "object.metadata.?labels['a'].orValue('') == 'b'",
    'cel.bind(limit, variables.replicas, object.spec.replicas <= limit)',
    'quantity(object.spec.size).isLessThan(quantity("1Gi"))',
    'true // for now',
    'object.list.exists(i, v, i == v)',
  ])('%s', (expression) => expect(fault(expression, 'bool')).toBeUndefined());
});

describe('an expression does not compile where', () => {
  it('its syntax is broken', () => expect(fault('object.a ==')).toMatch(/Unexpected token/));
  it('a variable does not exist', () => expect(fault('params.a == 1')).toBe("there is no variable 'params'"));
  it('a variable of a loop is used outside it', () => expect(fault('object.a.all(x, x > 1) && x == 1')).toBe("there is no variable 'x'"));
  it('a function does not exist', () => expect(fault("object.a.startswith('b')")).toBe("there is no function 'startswith'"));
  it('a value of a known type lacks a field', () => expect(fault("request.user == 'x'")).toBe("there is no field 'user'"));
  it('operands do not go together', () => expect(fault("1 + 'a' == 2")).toBe('no such overload: int + string'));
  it('it yields another type', () => expect(fault("'a'", 'bool')).toBe('it yields string, not bool'));
  it('it yields a type that no one can tell', () => expect(fault('object.spec.paused', 'bool')).toBe('it yields dyn, not bool'));
});

describe('a field of a known type', () => {
  const frame = { variables: { self: { name: 'string', size: 'int', ratio: 'double', on: 'bool' } }, yields: ['bool'] } as const;

  it('is compared with its own type', () => {
    expect(expressionFault("self.name == 'a' && self.size > 1 && self.ratio > 1", frame)).toBeUndefined();
    expect(expressionFault('self.name > 5', frame)).toBe('no such overload: string > int');
    expect(expressionFault('self.items.exists(self, self.name == 1)', { variables: { self: true } })).toBeUndefined();
  });

  it('is what the expression yields', () => {
    expect(expressionFault('self.on', frame)).toBeUndefined();
    expect(expressionFault('self.name', frame)).toBe('it yields string, not bool');
  });

  it('has no fields', () => expect(expressionFault("self.name.first == 'a'", frame)).toBe("there is no field 'first'"));
});

describe('messages', () => {
  it('are read as maps', () => {
    expect(messagesAsMaps("Object{spec: Object.spec{replicas: 1, labels: {'a': b}}}")).toBe('{"spec": {"replicas": 1, "labels": {\'a\': b}}}');
    expect(fault("[JSONPatch{op: 'add', path: '/a', value: variables.replicas}]", 'list')).toBeUndefined();
    expect(fault('Object{spec: Object.spec{replicas: count}}', 'map')).toBe("there is no variable 'count'");
  });

  it('are left alone inside texts', () => expect(messagesAsMaps("'Object{a: b}'")).toBe("'Object{a: b}'"));
});

test('what a server does not read does not compile; what is only too deep for this engine is not judged', () => {
  expect(expressionFault('false||'.repeat(20_000), { variables: {} })).toBe('it has more than the 100000 characters that an API server reads');
  expect(expressionFault(`${'!'.repeat(20_000)}true`, { variables: {} })).toBeUndefined();
  expect(expressionFault(`${'x || '.repeat(15_000)}x`, { variables: { x: true } })).toBeUndefined();
  expect(expressionFault(`x in [${'1, '.repeat(5000)}1]`, { variables: { x: true } })).toBeUndefined();
});
