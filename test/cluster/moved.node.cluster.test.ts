import { join } from 'node:path';
import { generated } from './client/generated';
import { Kubectl } from './client/kubectl';
import { eventually } from './client/wait';
import { useCluster } from './running';
import { image } from '../helpers/repository';

const { kubeconfig } = useCluster();
const kubectl = new Kubectl(kubeconfig);

test('an overlay with another namespace, prefix, suffix, name of the Service and port answers over its link', async () => {
  const root = generated((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 8080 } });
    repository.addApp('web', { image, ports: { http: 8080 }, env: { API: api.endpoint('http').url() } });
    repository.addOverlay('moved', {
      namespace: 'team-blue',
      createNamespace: true,
      namePrefix: 'blue-',
      nameSuffix: '-v2',
      overrides: [api.override({ names: { service: 'backend' }, ports: { http: { service: 9090 } } })],
    });
  });
  const overlay = join(root, 'overlays', 'moved');
  await kubectl.run('apply', '-k', overlay);
  try {
    for (const name of ['api', 'web']) await kubectl.run('rollout', 'status', '-n', 'team-blue', `deployment/blue-${name}-v2`, '--timeout=120s');
    const ask = (text: string): Promise<string> => kubectl.run('exec', '-n', 'team-blue', 'deploy/blue-web-v2', '--', 'sh', '-c', text);
    expect(await ask('echo "$API"')).toBe('http://blue-backend-v2.team-blue.svc.cluster.local:9090\n');
    await eventually(async () => expect(await ask('curl -sS "$API"')).toMatch(/^Hello from blue-api-v2-/), 30);
  } finally {
    await kubectl.run('delete', '-k', overlay, '--timeout=60s');
  }
});
