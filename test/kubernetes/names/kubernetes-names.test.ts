import {
  dataKeyFault, dnsLabelFault, dnsSubdomainFault, envNameFault, imageFault, labelValueFault, portNameFault, qualifiedKeyFault, serviceNameFault,
} from '../../../src/kubernetes/names/kubernetes-names';

type Rule = (name: string) => string | undefined;

const long = (length: number): string => 'a'.repeat(length);

/** The names that a rule lets pass, and those that it does not. */
const RULES: readonly [title: string, rule: Rule, good: readonly string[], bad: readonly string[]][] = [
  ['a DNS label (RFC 1123)', dnsLabelFault, ['a', '1', 'a-b', 'a--b', '1a', long(63)], ['', '-a', 'a-', 'A', 'a.b', 'a_b', 'ä', 'a b', 'a\n', long(64)]],
  ['a Service name (RFC 1035)', serviceNameFault, ['a', 'a-1', long(63)], ['', '1', '1a', 'a.b', 'a-', 'A', long(64)]],
  ['a DNS subdomain', dnsSubdomainFault, ['a', 'a.b', '1.2', 'a-b.c', `${long(63)}.${long(63)}`, long(253)], ['', '.', 'a.', '.a', 'a..b', 'a-.b', 'A', long(254)]],
  ['a port name', portNameFault, ['http', 'http-1', '1a', 'a-b-c', long(15)], ['', '80', 'a--b', '-a', 'a-', 'A', 'a.b', long(16)]],
  ['an environment variable', envNameFault, ['A', 'a_b', '_', 'a.b', 'A-B', '.a', long(253)], ['', '1A', '.', '..', '..a', 'a b', 'a=b', 'ä', long(254)]],
  ['a ConfigMap key', dataKeyFault, ['a', 'a.b', '1', '_', '-', 'A.yaml', '...a', long(253)].filter((key) => !key.startsWith('..')), ['', 'a b', 'a/b', '.', '..', '..a', long(254)]],
  ['a label value', labelValueFault, ['', 'a', 'A.b_c-1', long(63)], [' ', '-a', 'a-', 'a b', 'a/b', long(64)]],
  ['a label key', qualifiedKeyFault, ['a', 'A.b_c', 'example.com/a', `example.com/${long(63)}`], ['', '/', '/a', 'a/', 'a/b/c', 'Example.com/a', 'a b', '-a', long(64)]],
  ['an image', imageFault, [
    'nginx', 'nginx:1.2', 'nginx:latest', 'team/app', 'localhost:5000/app', 'registry.example.com:443/team/app_1/b--c:v1.2-3', `app@sha256:${'0'.repeat(64)}`, `app:1@sha256:${'0'.repeat(64)}`,
  ], ['', ':', 'Nginx', 'app:', 'app:-a', 'app@sha256:0', 'https://example.com/app', 'a b', 'app:1 ', '/app', 'app/', `app:${long(129)}`]],
];

describe.each(RULES)('%s', (_, rule, good, bad) => {
  it.each(good.map((name) => [name]))('may be %j', (name) => {
    expect(rule(name)).toBeUndefined();
  });

  it.each(bad.map((name) => [name]))('may not be %j', (name) => {
    expect(rule(name)).toEqual(expect.any(String));
  });
});

it('what is wrong is said in words', () => {
  expect([dnsLabelFault(3), dnsLabelFault(''), dnsLabelFault(long(64)), portNameFault('80'), portNameFault('a--b'), envNameFault('..a')]).toEqual([
    'it must be a string', 'it must not be empty', 'it has 64 characters, 63 are allowed', 'it must hold at least one letter', 'it must not hold "--"', 'it must not be "." or start with ".."',
  ]);
});
