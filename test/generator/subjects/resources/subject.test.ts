import { rule, untyped, web } from '../../../helpers/repository';
import { containerWith, overriddenContainer } from '../../../helpers/workload';

it('requests and limits are the container\'s', () => {
  const resources = { requests: { cpu: '100m', memory: '1Gi' }, limits: { memory: '2Gi' } };
  expect(containerWith({ resources }).resources).toEqual(resources);
  expect(containerWith({})).not.toHaveProperty('resources');
});

it('an overlay changes single quantities, and null takes one away', () => {
  const resources = { requests: { cpu: '100m', memory: '1Gi' }, limits: { memory: '2Gi' } };
  expect(overriddenContainer({ resources }, { resources: { requests: { cpu: null, memory: '3Gi' }, limits: null } }).resources).toEqual({ requests: { memory: '3Gi' } });
});

rule('resources are Kubernetes\' own fields, in an object', {
  fails: web({ resources: untyped('100m') }),
  problems: [{ code: 'option-invalid', path: 'apps.web.resources', message: '"100m"', hint: 'give an object' }],
  passes: web({ resources: { requests: { cpu: '100m' } } }),
  exempt: web({ resources: undefined }),
});
