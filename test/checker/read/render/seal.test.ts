import fc from 'fast-check';
import { seal, unseal } from '../../../../src/checker/read/render/seal';

const KEY = 'x'.repeat(32);

test('what was sealed is read back with the same key and name', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, name) => {
    expect(unseal(KEY, name, seal(KEY, name, body))).toBe(body);
  }));
});

test.each([
  ['another key', 'y'.repeat(32), 'name', seal(KEY, 'name', 'body')],
  ['another name', KEY, 'other', seal(KEY, 'name', 'body')],
  ['a changed body', KEY, 'name', `${seal(KEY, 'name', 'body')}!`],
  ['a cut body', KEY, 'name', seal(KEY, 'name', 'body').slice(0, -1)],
  ['no digest', KEY, 'name', 'body'],
  ['nothing', KEY, 'name', ''],
  ['a digest without its line', KEY, 'name', seal(KEY, 'name', '').trimEnd()],
])('with %s, nothing is read', (_what, key, name, entry) => {
  expect(unseal(key, name, entry)).toBeUndefined();
});
