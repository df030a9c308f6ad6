import { checkObject } from '../src/checker/rules/object/check-object';
import type { JsonObject } from '../src/kubernetes/objects/json';
import type { Resource } from '../src/kubernetes/objects/resource';
import { loadSchemas } from '../src/kubernetes/schemas/load';

function deployment(index: number): JsonObject {
  const app = `app-${index}`;
  const container = {
    name: 'container-1',
    image: 'registry.example.com/team/app:1.2.3',
    ports: [{ containerPort: 80, name: 'http' }],
    env: [{ name: 'SERVICE_URL', value: 'http://service-1.default.svc.cluster.local:80' }],
    resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } },
    readinessProbe: { httpGet: { path: '/', port: 'http' } },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true, runAsNonRoot: true },
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app, namespace: 'default', labels: { app } },
    spec: { replicas: 2, selector: { matchLabels: { app } }, template: { metadata: { labels: { app } }, spec: { containers: [container] } } },
  };
}

function service(index: number): JsonObject {
  const ports = [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 80 }];
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `service-${index}`, namespace: 'default' },
    spec: { type: 'ClusterIP', selector: { app: `app-${index}` }, ports },
  };
}

function documents(count: number): Resource[] {
  return Array.from({ length: count }, (_, index) => ({ overlay: 'bench', document: index, object: index % 2 ? service(index) : deployment(index) }));
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function main(): void {
  const load = cpuOf(() => void loadSchemas());
  const first = cpuOf(() => documents(2).forEach((resource) => checkObject(resource, loadSchemas())));
  console.log(`load the bundle                ${load.toFixed(1).padStart(9)} ms`);
  console.log(`first Deployment and Service   ${first.toFixed(1).padStart(9)} ms`);
  for (const count of [1000, 10_000, 20_000]) {
    const resources = documents(count);
    let findings = 0;
    const cpu = cpuOf(() => resources.forEach((resource) => { findings += checkObject(resource, loadSchemas()).length; }));
    console.log(`${String(count).padStart(6)} documents               ${cpu.toFixed(1).padStart(9)} ms CPU, ${(cpu / count).toFixed(4)} ms per document, ${findings} findings`);
  }
}

main();
