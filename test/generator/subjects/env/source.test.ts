import { Secret } from '../../../../src/generator/declare/secret';
import { Env } from '../../../../src/generator/subjects/env/source';
import { containerWith } from '../../../helpers/workload';

it.each([
  ['a key of a Secret', new Secret<string>('tokens', ['web']).key('web'), { secretKeyRef: { name: 'tokens', key: 'web' } }],
  ['a key of a ConfigMap', Env.configMap('settings', 'log.level'), { configMapKeyRef: { name: 'settings', key: 'log.level' } }],
  ['a field of the Pod', Env.field('metadata.name'), { fieldRef: { fieldPath: 'metadata.name' } }],
  ['a label of the Pod', Env.field('metadata.labels[\'app\']'), { fieldRef: { fieldPath: 'metadata.labels[\'app\']' } }],
  ['a resource of the container', Env.resource('limits.memory'), { resourceFieldRef: { resource: 'limits.memory' } }],
  ['a resource of another container, in its unit', Env.resource('requests.cpu', { container: 'proxy', divisor: '1m' }), { resourceFieldRef: { containerName: 'proxy', resource: 'requests.cpu', divisor: '1m' } }],
  ['any source in Kubernetes\' words', Env.from({ secretKeyRef: { name: 'a', key: 'b', optional: true } }), { secretKeyRef: { name: 'a', key: 'b', optional: true } }],
])('a variable holds %s', (_, value, valueFrom) => {
  expect(containerWith({ env: { A: value } }).env).toEqual([{ name: 'A', valueFrom }]);
});
