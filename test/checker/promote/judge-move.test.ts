import { imageSettings } from '../../../src/checker/promote/image-setting';
import type { ImageSetting } from '../../../src/checker/promote/image-setting';
import { objectionTo } from '../../../src/checker/promote/judge-move';
import type { WrittenEntry } from '../../../src/kubernetes/images/written-images';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const STRICT = { allowDowngrade: false };

function setting(entry: Omit<WrittenEntry, 'name'>): ImageSetting {
  return imageSettings([{ name: 'web', ...entry }])[0];
}

function objection(from: Omit<WrittenEntry, 'name'>, to: Omit<WrittenEntry, 'name'>, policy = STRICT): string | undefined {
  return objectionTo(setting(from), setting(to), policy)?.message;
}

test('a newer version, and one that nobody can order, move', () => {
  expect(objection({ newTag: '1.5.0' }, { newTag: '1.4.0' })).toBeUndefined();
  expect(objection({ newTag: 'main-abc' }, { newTag: 'main-def' })).toBeUndefined();
  expect(objection({ digest: DIGEST }, { newTag: '1.4.0' })).toBeUndefined();
});

test('an older version moves only where that is allowed', () => {
  expect(objection({ newTag: '1.3.0' }, { newTag: '1.4.0' })).toBe('1.4.0 -> 1.3.0 goes back to an older version');
  expect(objection({ newTag: '1.3.0' }, { newTag: '1.4.0' }, { allowDowngrade: true })).toBeUndefined();
});

test('latest moves only by digest', () => {
  expect(objection({ newTag: 'latest' }, { newTag: '1.4.0' })).toBe('the tag latest is another image tomorrow');
  expect(objection({ newTag: 'latest', digest: DIGEST }, { newTag: '1.4.0' })).toBeUndefined();
});

test('a digest is wanted where the policy says so', () => {
  const policy = { ...STRICT, requireDigest: true };
  expect(objection({ newTag: '1.5.0' }, { newTag: '1.4.0' }, policy)).toBe('1.5.0 has no digest, and --require-digest wants one');
  expect(objection({ newTag: '1.5.0', digest: DIGEST }, { newTag: '1.4.0' }, policy)).toBeUndefined();
  expect(objection({ newTag: `1.5.0@${DIGEST}` }, { newTag: '1.4.0' }, policy)).toBeUndefined();
});

test.each([[{ newTag: 'a b' }], [{ newTag: '-x' }], [{ digest: 'sha256:12' }]])('%j is no version', (from) => {
  expect(objection(from, { newTag: '1.4.0' })).toBe('what it has is no tag or digest');
});

test('a mark of Flux keeps the form that it stands in', () => {
  const comments = { newTag: ' {"$imagepolicy": "flux-system:web:tag"}' };
  expect(objection({ digest: DIGEST }, { newTag: '1.4.0', comments })).toBe('a marker of Flux stands there, and the entry would change between tag and digest');
  expect(objection({ newTag: '1.5.0' }, { newTag: '1.4.0', comments })).toBeUndefined();
  expect(objection({ digest: DIGEST }, { newTag: '1.4.0', comments: { newTag: ' kept' } })).toBeUndefined();
});
