import { image, rule, untyped, web } from '../../../helpers/repository';
import { containerWith, overridden, overriddenContainer } from '../../../helpers/workload';

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

const FORM = 'write it like "500m" (of a CPU), "512Mi" (of memory) or "2"';

rule.each(['1 Gi', '1GB', '', 'much', null, true])('an amount of memory is no %p', (amount) => ({
  fails: web({ resources: { requests: { memory: untyped(amount) } } }),
  problems: [{ code: 'quantity-invalid', path: 'apps.web.resources.requests.memory', message: `memory ${JSON.stringify(amount)} is no quantity`, hint: FORM }],
  passes: web({ resources: { requests: { cpu: '0.5', memory: '1G' }, limits: { memory: untyped(1e9) } } }),
}));

rule('an amount is not below 0, no fraction of a byte and no fraction of a whole thing', {
  fails: web({ resources: { limits: { 'cpu': '-1', 'memory': '512m', 'example.com/gpu': '500m', 'hugepages-2Mi': '3Mi' } } }),
  problems: [
    { code: 'quantity-invalid', path: 'apps.web.resources.limits.cpu', message: 'cpu "-1" is below 0', hint: FORM },
    { code: 'quantity-invalid', path: 'apps.web.resources.limits.memory', message: 'memory "512m" is a fraction of a byte', hint: 'for mebibytes write "Mi": "m" is a thousandth' },
    { code: 'quantity-invalid', path: 'apps.web.resources.limits.example.com/gpu', message: 'example.com/gpu "500m" is no whole number', hint: 'ask for a whole number' },
    { code: 'quantity-invalid', path: 'apps.web.resources.limits.hugepages-2Mi', message: 'hugepages-2Mi "3Mi" is no multiple of its page size', hint: 'ask for whole pages' },
  ],
  passes: web({ resources: { limits: { 'cpu': '100m', 'memory': '0.5Gi', 'example.com/gpu': '2', 'hugepages-2Mi': '4Mi' } } }),
});

rule('a request leaves room below its limit, also in an overlay', {
  fails: overridden({ resources: { requests: { memory: '1Gi' }, limits: { memory: '2Gi' } } }, { resources: { requests: { memory: '2049Mi' } } }),
  problems: [{
    code: 'request-above-limit', path: 'overlays.here.overrides[0].resources.requests.memory', message: 'the request "2049Mi" is above the limit "2Gi"', hint: 'lower the request or raise the limit',
  }],
  passes: overridden({ resources: { requests: { memory: '1Gi' }, limits: { memory: '2Gi' } } }, { resources: { requests: { memory: '2048Mi' } } }),
  exempt: overridden({ resources: { requests: { memory: '1Gi' }, limits: { memory: '2Gi' } } }, { resources: { requests: { memory: '3Gi' }, limits: null } }),
});

rule('what there is only whole is requested as it is limited', {
  fails: web({ resources: { requests: { 'example.com/gpu': '1', 'example.com/fpga': '1' }, limits: { 'example.com/gpu': '2' } } }),
  problems: [
    { code: 'request-above-limit', path: 'apps.web.resources.requests.example.com/gpu', message: 'the request "1" differs from the limit "2"', hint: 'lower the request or raise the limit' },
    { code: 'request-without-limit', path: 'apps.web.resources.requests.example.com/fpga', message: 'example.com/fpga is requested without a limit', hint: 'set the same amount as limit' },
  ],
  passes: web({ resources: { requests: { 'example.com/gpu': '1' }, limits: { 'example.com/gpu': '1' } } }),
});

rule('a resource is one that containers ask for, of every container', {
  fails: web({ initContainers: { setup: { resources: { requests: { memroy: '1Gi' } } } }, sidecars: { proxy: { image, resources: untyped({ request: { cpu: '1' } }) } } }),
  problems: [
    { code: 'option-unknown', path: 'apps.web.sidecars.proxy.resources.request', message: 'there is no option "request"', hint: 'did you mean "requests"?' },
    {
      code: 'resource-unknown',
      path: 'apps.web.initContainers.setup.resources.requests.memroy',
      message: '"memroy" is not a standard resource and has no prefix (\'example.com/name\')',
      hint: 'use cpu, memory, ephemeral-storage or an extended resource such as "example.com/gpu"',
    },
  ],
  passes: web({ initContainers: { setup: { resources: { requests: { memory: '1Gi' } } } } }),
});
