import { fieldsOwnedBy, ownersOf } from '../../../src/live/diff/managed-fields';

const object = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {
    name: 'web',
    managedFields: [
      {
        manager: 'kubectl',
        operation: 'Apply',
        apiVersion: 'apps/v1',
        fieldsType: 'FieldsV1',
        time: '2026-01-01T00:00:00Z',
        fieldsV1: {
          'f:metadata': { 'f:annotations': { 'f:example.com/owner': {} } },
          'f:spec': {
            'f:selector': {},
            'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"main"}': { '.': {}, 'f:image': {}, 'f:ports': { 'k:{"containerPort":80,"protocol":"TCP"}': { '.': {}, 'f:containerPort': {} } } } } } },
          },
        },
      },
      { manager: 'kubectl', operation: 'Update', subresource: 'scale', fieldsV1: { 'f:spec': { 'f:replicas': {} } } },
      { manager: 'debugger', operation: 'Update', fieldsV1: { 'f:spec': { 'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"main"}': { 'f:env': { '.': {}, 'k:{"name":"DEBUG"}': { '.': {}, 'f:name': {}, 'f:value': {} } } } } } } } } },
      { manager: 'kube-controller-manager', operation: 'Update', subresource: 'status', fieldsV1: { 'f:status': { 'f:replicas': {} } } },
      { manager: 'finalizing', operation: 'Update', fieldsV1: { 'f:metadata': { 'f:finalizers': { 'v:"example.com/keep"': {} } } } },
    ],
  },
};

test.each([
  ['spec.template.spec.containers[main].image', ['kubectl']],
  ['spec.template.spec.containers[main].ports[80/TCP].containerPort', ['kubectl']],
  ['spec.template.spec.containers[main].ports[TCP/80]', ['kubectl']],
  ['spec.selector.matchLabels.app', ['kubectl']],
  ['metadata.annotations["example.com/owner"]', ['kubectl']],
  ['spec.replicas', ['kubectl']],
  ['spec.template.spec.containers[main].env[DEBUG].value', ['debugger']],
  ['metadata.finalizers[example.com/keep]', ['finalizing']],
  ['spec.template.spec.containers[main-2].image', []],
  ['spec.template.spec.containers[main].command', []],
  ['', []],
])('who manages %s', (path, names) => {
  expect(ownersOf(object, path).map(({ name }) => name)).toEqual(names);
});

test('a manager comes with how, through what and when', () => {
  expect(ownersOf(object, 'spec.replicas')).toEqual([{ name: 'kubectl', operation: 'Update', subresource: 'scale' }]);
  expect(ownersOf(object, 'spec.selector')).toEqual([{ name: 'kubectl', operation: 'Apply', time: '2026-01-01T00:00:00Z' }]);
});

test('the fields of a manager are named as in changes, an item that was added as one, and its status is nobody\'s', () => {
  expect(fieldsOwnedBy(object, ({ name }) => name !== 'kubectl').map(({ path, owner }) => `${path} ${owner.name}`)).toEqual([
    'spec.template.spec.containers[main].env[DEBUG] debugger',
    'metadata.finalizers[example.com/keep] finalizing',
  ]);
});

test('what is no set of fields is none', () => {
  const broken = { metadata: { managedFields: [{ manager: 'x', fieldsV1: 'y' }, 'z', { manager: 'k', fieldsV1: { 'f:spec': { 'k:{': {} } } }] } };
  expect(ownersOf(broken, 'spec.replicas')).toEqual([]);
  expect(fieldsOwnedBy(broken, () => true).map(({ path }) => path)).toEqual(['', '', 'spec[{]']);
});
