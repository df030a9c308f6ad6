import type { TrackedImage } from '../../../../src';
import { rule, untyped, web } from '../../../helpers/repository';
import { overridden, overriddenContainer, containerWith } from '../../../helpers/workload';

const name = 'registry.example.com/shop';
const tracked: TrackedImage = { repository: name, tag: '1.0.0', policy: { semver: '^1' } };
const DIGEST = `sha256:${'ab'.repeat(32)}`;
const POLICY_HINT = 'give one of { semver: \'^1.4.0\' }, { pattern: \'^main-(?<value>[0-9]+)$\', order: \'numerical\' }, { digestOf: \'main\' }';
const NAME_HINT = 'name the image without its tag, such as "registry.example.com/team/app"';
const FIRST_HINT = 'give the tag (or digest) that an overlay starts with';

it('the container names a tracked image without its tag, in base and in overlays', () => {
  expect(containerWith({ image: tracked }).image).toBe(name);
  expect(overriddenContainer({ image: tracked }, { image: { tag: '2.0.0' } }).image).toBe(name);
});

it('an overlay may pin a tracked image, track a fixed one, or track another one', () => {
  expect(overriddenContainer({ image: tracked }, { image: `${name}:1.0.0` }).image).toBe(`${name}:1.0.0`);
  expect(overriddenContainer({ image: `${name}:1.0.0` }, { image: tracked }).image).toBe(name);
  expect(overriddenContainer({ image: tracked }, { image: { repository: 'other' } }).image).toBe('other');
});

rule('a tracked image is named without tag and digest', {
  fails: web({ image: { ...tracked, repository: `${name}:1.0.0` } }),
  problems: [{ code: 'image-invalid', path: 'apps.web.image.repository', message: `image "${name}:1.0.0": it has a tag or digest of its own`, hint: NAME_HINT }],
  passes: web({ image: { ...tracked, repository: 'registry.example.com:5000/shop' } }),
  exempt: web({ image: `${name}:1.0.0` }),
});

rule('and can be pulled', {
  fails: web({ image: { ...tracked, repository: 'Shop' } }),
  problems: [{ code: 'image-invalid', path: 'apps.web.image.repository', message: 'image "Shop": not an image reference such as "registry.example.com/team/app:1.2.3"', hint: NAME_HINT }],
  passes: web({ image: tracked }),
});

rule('and has a name', {
  fails: web({ image: untyped({ tag: '1.0.0', policy: { semver: '^1' } }) }),
  problems: [{ code: 'image-invalid', path: 'apps.web.image.repository', message: 'a tracked image without "repository"', hint: NAME_HINT }],
  passes: web({ image: tracked }),
});

rule('it starts with a tag or digest', {
  fails: web({ image: { repository: name, policy: { semver: '^1' } } }),
  problems: [{ code: 'image-invalid', path: 'apps.web.image', message: `tracked image "${name}": it has neither tag nor digest`, hint: FIRST_HINT }],
  passes: web({ image: { repository: name, digest: DIGEST, policy: { digestOf: 'main' } } }),
});

rule('which are well-formed', {
  fails: web({ image: { ...tracked, tag: 'a b' } }),
  problems: [{ code: 'image-invalid', path: 'apps.web.image', message: `tracked image "${name}": not an image reference such as "registry.example.com/team/app:1.2.3"`, hint: FIRST_HINT }],
  passes: web({ image: { ...tracked, tag: `main@${DIGEST}` } }),
});

rule.each<readonly [unknown, string]>([
  [undefined, 'it says nothing'],
  [{}, 'it says nothing'],
  [{ semver: '' }, 'semver is empty'],
  [{ pattern: '^a' }, 'a pattern without an order'],
  [{ semver: '^1', order: 'numerical' }, 'an order without a pattern'],
  [{ semver: '^1', digestOf: 'main' }, 'semver and digestOf exclude each other'],
  [{ pattern: '(', order: 'numerical' }, 'pattern "(" is no regular expression'],
])('a policy says one thing, and all of it: %p', ([policy, fault]) => ({
  fails: web({ image: untyped({ ...tracked, policy }) }),
  problems: [{ code: 'image-policy-invalid', path: 'apps.web.image.policy', message: `policy of "${name}": ${fault}`, hint: POLICY_HINT }],
  passes: web({ image: { ...tracked, policy: { pattern: '^main-(?P<value>[0-9]+)$', order: 'numerical' } } }),
}));

rule('options of a tracked image that nobody knows are told', {
  fails: web({ image: untyped({ ...tracked, tags: '1' }) }),
  problems: [{ code: 'option-unknown', path: 'apps.web.image.tags', message: 'there is no option "tags"', hint: 'did you mean "tag"?' }],
  passes: web({ image: tracked }),
});

rule('an overlay\'s policy takes the place of the declared one', {
  fails: overridden({ image: tracked }, { image: untyped({ policy: { order: 'numerical' } }) }),
  problems: [{ code: 'image-policy-invalid', path: 'overlays.here.overrides[0].image.policy', message: `policy of "${name}": it says nothing`, hint: POLICY_HINT }],
  passes: overridden({ image: tracked }, { image: { policy: { pattern: '^a', order: 'alphabetical' } } }),
});
