import { findFields, nearestField } from '../../../src/checker/why/field-query';
import { formatPath } from '../../../src/common/path';

const OBJECT = {
  metadata: { name: 'web', annotations: { 'example.com/a.b': 'x' } },
  spec: {
    replicas: 2,
    template: {
      spec: {
        containers: [
          { name: 'app', image: 'a', env: [{ name: 'URL', value: 'u' }, { name: 'MODE', value: 'm' }], ports: [{ containerPort: 80 }] },
          { name: 'side', image: 's', args: ['--fast'] },
        ],
        volumes: [{ name: 'data' }],
      },
    },
  },
};

const CONTAINERS = 'spec.template.spec.containers';

test.each([
  ['spec.replicas', 'spec.replicas'],
  [`${CONTAINERS}[1].image`, `${CONTAINERS}[1].image`],
  ['metadata.annotations["example.com/a.b"]', 'metadata.annotations["example.com/a.b"]'],
  ['metadata.annotations.example.com/a.b', 'metadata.annotations["example.com/a.b"]'],
  ['metadata.annotations[example.com/a.b]', 'metadata.annotations["example.com/a.b"]'],
  ['containers[name=app].env[MODE].value', `${CONTAINERS}[0].env[1].value`],
  ['containers[side].args[--fast]', `${CONTAINERS}[1].args[0]`],
  ['containers[app].ports[80]', `${CONTAINERS}[0].ports[0]`],
  ['containers[app].ports.containerPort', `${CONTAINERS}[0].ports[0].containerPort`],
  ['replicas', 'spec.replicas'],
  ['volumes.name', 'spec.template.spec.volumes[0].name'],
])('%s is %s', (text, path) => {
  expect(findFields(OBJECT, text).map(formatPath)).toEqual([path]);
});

test('what may be several fields is all of them', () => {
  expect(findFields({ a: { image: 1 }, b: { image: 2 } }, 'image').map(formatPath)).toEqual(['a.image', 'b.image']);
});

test.each(['spec.replica', 'containers.image', 'containers[none].image', 'spec.replicas[0]', 'a[', ''])('%p is none', (text) => {
  expect(findFields(OBJECT, text)).toEqual([]);
});

test.each([['spec.replica', 'spec.replicas'], ['replica', 'replicas'], [`${CONTAINERS}[0].imag`, `${CONTAINERS}[0].image`], ['nothingLikeIt', undefined]])('%s: did you mean %s', (text, guess) => {
  expect(nearestField(OBJECT, text)).toBe(guess);
});
