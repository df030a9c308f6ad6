import { differenceOf } from './compare';

const configMap = (name: string, value = 'a'): string => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  key: ${value}\n`;

test.each([
  ['the same bytes are no difference', { stdout: configMap('one') }, { stdout: configMap('one') }, { kind: 'none' }],
  ['a folder that both refuse is no difference, whatever they say of it', { fault: 'no' }, { fault: 'never' }, { kind: 'none' }],
  ['the same objects in another order differ in bytes alone', { stdout: `${configMap('one')}---\n${configMap('two')}` }, { stdout: `${configMap('two')}---\n${configMap('one')}` },
    { kind: 'bytes', at: 'line 4: "  name: one" became "  name: two"' }],
  ['the same value in other quotes differs in bytes alone', { stdout: configMap('one', 'a') }, { stdout: configMap('one', '"a"') },
    { kind: 'bytes', at: 'line 6: "  key: a" became "  key: \\"a\\""' }],
  ['lines at the end that one has not', { stdout: configMap('one') }, { stdout: `${configMap('one')}# end\n` }, { kind: 'bytes', at: 'line 7: "" became "# end"' }],
  ['another value', { stdout: configMap('one', 'a') }, { stdout: configMap('one', 'b') }, { kind: 'values', at: 'v1 ConfigMap one differs' }],
  ['an object that is missing', { stdout: `${configMap('one')}---\n${configMap('two')}` }, { stdout: configMap('one') }, { kind: 'values', at: 'v1 ConfigMap two is missing' }],
  ['an object that is more, of another namespace', { stdout: configMap('one') }, { stdout: `${configMap('one')}---\n${configMap('two\n  namespace: shop')}` },
    { kind: 'values', at: 'v1 ConfigMap shop/two is more' }],
  ['what only the other one refuses', { stdout: configMap('one') }, { fault: 'Error: invalid kustomization\nmore' }, { kind: 'refused', at: 'Error: invalid kustomization' }],
  ['what only the other one takes', { fault: 'Error: no' }, { stdout: configMap('one') }, { kind: 'values', at: 'rendered, and should not: Error: no' }],
])('%s', (_, expected, found, difference) => {
  expect(differenceOf(expected, found)).toEqual(difference);
});
