import { image } from '../../helpers/repository';
import { deploymentOf } from '../../helpers/workload';

/** Every key of an object, to any depth, in the order in which they stand. */
function keys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keys);
  return typeof value === 'object' && value !== null ? Object.entries(value).map(([key, field]) => typeof field === 'object' ? [key, keys(field)] : key) : value;
}

it('an application says nothing but its image, and is a Deployment with safe defaults', () => {
  expect(deploymentOf({})).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default', labels: { app: 'web' } },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: {
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [{
            name: 'web', image, securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
          }],
        },
      },
    },
  });
});

it('the order of keys is that of people, whatever the order of the options', () => {
  const deployment = deploymentOf({
    probes: { readiness: { tcp: 'http' } },
    resources: { limits: { memory: '1Gi' }, requests: { cpu: '1' } },
    env: { B: 'b', A: 'a' },
    ports: { http: 80 },
    args: ['-v'],
    command: ['/bin/web'],
    replicas: 2,
    annotations: { b: 'b', a: 'a' },
    labels: { z: 'z', b: 'b' },
    image,
    names: { workload: 'deployment-1' },
  });
  expect(keys(deployment)).toEqual([
    'apiVersion', 'kind', ['metadata', ['name', 'namespace', ['labels', ['app', 'z', 'b']], ['annotations', ['b', 'a']]]],
    ['spec', [
      'replicas', ['selector', [['matchLabels', ['app']]]],
      ['template', [
        ['metadata', [['labels', ['app', 'z', 'b']]]],
        ['spec', [
          'automountServiceAccountToken', ['securityContext', ['runAsNonRoot', ['seccompProfile', ['type']]]],
          ['containers', [[
            'name', 'image', ['command', ['/bin/web']], ['args', ['-v']], ['ports', [['name', 'containerPort', 'protocol']]], ['env', [['name', 'value'], ['name', 'value']]],
            ['resources', [['limits', ['memory']], ['requests', ['cpu']]]], ['readinessProbe', [['tcpSocket', ['port']]]],
            ['securityContext', ['allowPrivilegeEscalation', 'readOnlyRootFilesystem', ['capabilities', [['drop', ['ALL']]]]]],
          ]]],
        ]],
      ]],
    ]],
  ]);
});
