import { at } from '../../../../src/kubernetes/objects/json';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { overridden } from '../../../helpers/workload';

const HINT = 'leave it out: options of the workload itself decide it';

it('other fields of metadata are written as they are, of the object and of the Pods\' template', () => {
  const objects = objectsIn((repository) => void repository.addJob('work', {
    image, hardening: 'none', selector: {}, labels: {}, annotations: { a: 'b' }, metadata: { finalizers: ['example.com/a'] }, podMetadata: { name: 'work' },
  }));
  expect(at(objects['work/job'], 'metadata')).toEqual({ name: 'work', namespace: 'default', annotations: { a: 'b' }, finalizers: ['example.com/a'] });
  expect(at(objects['work/job'], 'spec', 'template', 'metadata')).toEqual({ name: 'work' });
});

it('an overlay changes them', () => {
  const objects = objectsIn(overridden({ metadata: { finalizers: ['example.com/a'] } }, { metadata: null, podMetadata: { name: 'other' } }), {}, 'here');
  expect(at(objects['web/deployment'], 'metadata', 'finalizers')).toBeUndefined();
  expect(at(objects['web/deployment'], 'spec', 'template', 'metadata', 'name')).toBe('other');
});

rule('what has an option of its own is not said there', {
  fails: web({ metadata: untyped({ name: 'a', labels: {} }), podMetadata: untyped({ annotations: {} }) }),
  problems: [
    { code: 'native-field-owned', path: 'apps.web.metadata.name', message: '"name" is not for here', hint: HINT },
    { code: 'native-field-owned', path: 'apps.web.metadata.labels', message: '"labels" is not for here', hint: HINT },
    { code: 'native-field-owned', path: 'apps.web.podMetadata.annotations', message: '"annotations" is not for here', hint: HINT },
  ],
  passes: web({ metadata: { finalizers: [] }, podMetadata: { name: 'a' } }),
});

it('the old name of the account is written beside the new one', () => {
  expect(at(objectsIn(web({ identity: { account: 'robot' }, pod: { serviceAccount: 'robot' } }))['web/deployment'], 'spec', 'template', 'spec'))
    .toMatchObject({ serviceAccountName: 'robot', serviceAccount: 'robot' });
});

rule('both names of the account say the same', {
  fails: (repository) => {
    repository.addApp('a', { image, identity: { account: 'robot' }, pod: { serviceAccount: 'other' } });
    repository.addApp('b', { image, pod: { serviceAccount: 'other' } });
  },
  problems: [
    { code: 'native-field-owned', path: 'apps.a.pod.serviceAccount', message: 'account "other", and "identity" says "robot"', hint: 'leave it out: it is the old name of what "identity: { account }" says' },
    { code: 'native-field-owned', path: 'apps.b.pod.serviceAccount', message: 'account "other", and "identity" says none', hint: 'leave it out: it is the old name of what "identity: { account }" says' },
  ],
  passes: web({ identity: { account: 'robot' }, pod: { serviceAccount: 'robot' } }),
  exempt: (repository) => void repository.addApp('a', { image, identity: { account: repository.addServiceAccount('robot') }, pod: { serviceAccount: 'robot' } }),
});
