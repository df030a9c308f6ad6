import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asList, at } from '../../src/kubernetes/objects/json';
import { run } from '../../src/system/process';
import { buildCommand } from '../helpers/renderer';

const ROOT = join(__dirname, '../..');

async function render(directory: string): Promise<readonly JsonObject[]> {
  const { stdout } = await run(...buildCommand(join(ROOT, directory)));
  return parseAllDocuments(stdout, { version: '1.1' }).map((document) => document.toJS() as JsonObject);
}

function find(objects: readonly JsonObject[], kind: string, name: string): JsonObject {
  const found = objects.filter((object) => object.kind === kind && at(object, 'metadata', 'name') === name);
  expect(found).toHaveLength(1);
  return found[0];
}

describe.each([
  ['app-1', 'deployment-1', 'container-1', 'service-1', undefined],
  ['app-2', 'deployment-2', 'container-2', 'service-2', [{ name: 'APP_1_SERVICE_URL', value: 'http://service-1.default.svc.cluster.local:80' }]],
])('base holds every value of the reference system: %s', (app, deploymentName, containerName, serviceName, env) => {
  test('its Deployment', async () => {
    const deployment = find(await render('base'), 'Deployment', deploymentName);

    expect(at(deployment, 'metadata', 'namespace')).toBe('default');
    expect(at(deployment, 'spec', 'replicas')).toBe(2);
    expect(at(deployment, 'spec', 'selector')).toEqual({ matchLabels: { app } });
    expect(at(deployment, 'spec', 'template', 'metadata', 'labels')).toEqual({ app });
    const [container, ...others] = asList(at(deployment, 'spec', 'template', 'spec', 'containers'));
    expect(others).toEqual([]);
    expect(container).toMatchObject({ name: containerName, image: 'j796160836/simple-test-http:latest', ports: [{ containerPort: 80 }] });
    expect(at(container, 'env')).toEqual(env);
  });

  test('its Service', async () => {
    const service = find(await render('base'), 'Service', serviceName);

    expect(at(service, 'metadata', 'namespace')).toBe('default');
    expect(service.spec).toEqual({ type: 'ClusterIP', selector: { app }, ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 80 }] });
  });
});

describe('an overlay exposes service-2 and nothing else', () => {
  test.each([['cloud-lb', 'LoadBalancer'], ['on-prem', 'NodePort'], ['on-prem-metallb', 'LoadBalancer']])('%s: %s', async (overlay, type) => {
    const objects = await render(`overlays/${overlay}`);

    expect(at(find(objects, 'Service', 'service-1'), 'spec', 'type')).toBe('ClusterIP');
    expect(at(find(objects, 'Service', 'service-2'), 'spec', 'type')).toBe(type);
  });

  test('cloud-lb pins what GKE, EKS and AKS would otherwise each decide differently', async () => {
    const service = find(await render('overlays/cloud-lb'), 'Service', 'service-2');

    expect(at(service, 'metadata', 'annotations')).toEqual({
      'cloud.google.com/l4-rbs': 'enabled',
      'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing',
      'service.beta.kubernetes.io/azure-load-balancer-internal': 'false',
    });
    expect(at(service, 'spec', 'loadBalancerClass')).toBeUndefined();
  });

  test('on-prem-metallb binds the Service to its address pool, and announces the pool', async () => {
    const objects = await render('overlays/on-prem-metallb');

    expect(at(find(objects, 'Service', 'service-2'), 'metadata', 'annotations')).toEqual({ 'metallb.io/address-pool': 'public' });
    expect(find(objects, 'IPAddressPool', 'public').spec).toEqual({ addresses: ['192.168.10.240-192.168.10.250'], autoAssign: false });
    expect(find(objects, 'L2Advertisement', 'public').spec).toEqual({ ipAddressPools: ['public'] });
  });
});
