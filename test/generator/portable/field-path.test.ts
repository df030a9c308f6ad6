import { fieldPath } from '../../../src/generator/portable/field-path';

const pod = { spec: { containers: [{ name: 'web', args: ['a', 'b'] }, { name: 'twice' }, { name: 'twice' }, { image: 'x' }] } };

it('an item of a list is named by its name, and by its index where it has none of its own', () => {
  expect(fieldPath(pod, ['spec', 'containers', 0, 'args', 1])).toBe('spec.containers.[name=web].args.1');
  expect(fieldPath(pod, ['spec', 'containers', 2, 'name'])).toBe('spec.containers.2.name');
  expect(fieldPath(pod, ['spec', 'containers', 3, 'image'])).toBe('spec.containers.3.image');
});

it('a key with dots or slashes stands in brackets', () => {
  expect(fieldPath({}, ['metadata', 'annotations', 'example.com/url'])).toBe('metadata.annotations.[example.com/url]');
  expect(fieldPath({}, ['data', 'app.yaml'])).toBe('data.[app.yaml]');
});

it.each(['80', '*', 'a=b', '-'])('the key %j has no name: kustomize takes it for something else', (key) => {
  expect(fieldPath({}, ['data', key])).toBeUndefined();
});
