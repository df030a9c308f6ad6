import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kubectl } from './client/kubectl';
import { renderedIn } from './client/rendered';
import { leftOf } from './client/rollouts';
import { eventually } from './client/wait';
import { answerAsOneRun, podsAsOneRun, servicesAsOneRun } from './node/recording/as-one-run';
import { withRecorded } from './node/recording/page';
import { useCluster } from './running';
import { RECORD_VARIABLE } from './servers/cluster';
import { run } from '../../src/system/process';
import { ROOT } from '../helpers/snippets';

const { kubeconfig, objects } = useCluster();
const kubectl = new Kubectl(kubeconfig);

const PAGE = join(ROOT, 'docs', 'tutorial.md');
const WORKLOADS = ['deployment-1', 'deployment-2'];

/** What each overlay promises of `service-2`, from outside. */
const OVERLAYS = [
  { overlay: 'cloud-lb', type: 'LoadBalancer', external: '203.0.113.10', url: 'http://203.0.113.10/', way: 'the external address', port: undefined },
  { overlay: 'on-prem', type: 'NodePort', external: '<none>', url: 'http://192.0.2.10:30080/', way: 'any node', port: 30_080 },
  { overlay: 'on-prem-metallb', type: 'LoadBalancer', external: '192.168.10.240', url: 'http://192.168.10.240/', way: 'an address of the pool', port: undefined },
];

interface Walked {
  readonly applied: string;
  readonly pods: string;
  readonly services: string;
  readonly called: string;
  readonly answered: string;
  readonly deleted: string;
  readonly after: string;
}

const walks = new Map<string, Walked>();

async function curl(url: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run('curl', ['-sS', '--fail', '--max-time', '5', url]);
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
}

async function soon<T>(look: () => Promise<T>): Promise<T> {
  const found: T[] = [];
  await eventually(async () => { found.push(await look()); }, 60);
  return found[0];
}

const inRoot = (overlay: string): string => join(ROOT, 'overlays', overlay);
const ANSWER = (workload: string) => new RegExp(`^Hello from ${workload}-[a-z0-9]+-[a-z0-9]{5}\n$`);

test.each(OVERLAYS)('$overlay is deployed, looked at, called from inside and from outside, and deleted', async ({ overlay, type, external, url }) => {
  const applied = await kubectl.run('apply', '-k', inRoot(overlay));
  for (const name of WORKLOADS) await kubectl.run('rollout', 'status', `deployment/${name}`, '--timeout=120s');

  const pods = await kubectl.run('get', 'pods');
  expect(pods.match(/1\/1 +Running/g)).toHaveLength(4);
  const services = await soon(async () => {
    const table = await kubectl.run('get', 'services');
    expect(table).toMatch(new RegExp(`^service-2 +${type} +10\\.96\\.[\\d.]+ +${external} `, 'm'));
    return table;
  });
  expect(services).toMatch(/^service-1 +ClusterIP /m);

  // Its rules are there a moment after the Pods are ready.
  const called = await soon(() => kubectl.run('exec', 'deploy/deployment-2', '--', 'sh', '-c', 'curl -s "$APP_1_SERVICE_URL"'));
  expect(called).toMatch(ANSWER('deployment-1'));
  const answered = await soon(() => curl(url));
  expect(answered).toMatch(ANSWER('deployment-2'));

  const rendered = await renderedIn(inRoot(overlay));
  const deleted = await kubectl.run('delete', '-k', inRoot(overlay));
  await eventually(async () => expect(await leftOf(objects, rendered)).toEqual([]));
  const after = await kubectl.run('get', 'services');
  expect(after.trim().split('\n')).toHaveLength(2);
  walks.set(overlay, { applied, pods, services, called, answered, deleted, after });
});

function walked(overlay: string): Walked {
  const walk = walks.get(overlay);
  if (walk === undefined) throw new Error(`${overlay} was not walked`);
  return walk;
}

function block(...parts: readonly (readonly [command: string, printed: string])[]): string {
  return `\`\`\`\n${parts.map(([command, printed]) => `$ ${command}\n${printed}`).join('\n')}\`\`\`\n`;
}

/** The row of `service-2`, without what comes before its type and after its ports. */
function rowOf(overlay: string, port: number | undefined): string {
  const row = servicesAsOneRun(walked(overlay).services, port).split('\n').find((line) => line.startsWith('service-2'));
  return String(row).split(/ {2,}/).slice(1, -1).join('   ');
}

test('the page of the tutorial shows what was printed; --record writes it anew', () => {
  const cloud = walked('cloud-lb');
  const others = OVERLAYS.slice(1);
  const page = readFileSync(PAGE, 'utf8');
  const recorded = withRecorded(page, {
    deploy: block(['kubectl apply -k overlays/cloud-lb', cloud.applied]),
    look: block(['kubectl get pods', podsAsOneRun(cloud.pods)], ['kubectl get services', servicesAsOneRun(cloud.services, undefined)]),
    others: `| overlay | \`service-2\` in \`kubectl get services\` |\n|---|---|\n${others.map(({ overlay, port }) => `| \`${overlay}\` | \`${rowOf(overlay, port)}\` |\n`).join('')}`,
    call: block(['kubectl exec deploy/deployment-2 -- sh -c \'curl -s "$APP_1_SERVICE_URL"\'', answerAsOneRun(cloud.called)]),
    outside: block(...OVERLAYS.map(({ overlay, url, way }) => [`curl ${url.padEnd(28)}  # ${overlay}: ${way}`, answerAsOneRun(walked(overlay).answered)] as const)),
    clean: block(['kubectl delete -k overlays/cloud-lb', cloud.deleted], ['kubectl get services', servicesAsOneRun(cloud.after, undefined)]),
  });
  if (process.env[RECORD_VARIABLE] !== undefined) writeFileSync(PAGE, recorded);
  else expect(recorded).toBe(page);
});
