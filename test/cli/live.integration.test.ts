import { mainCommand } from '../../src/cli/commands';
import { LIVE_COMMANDS } from '../../src/cli/live';
import { runCommand } from '../../src/cli/run-command';
import { writeTree } from '../checker/read/render/temporary-tree';
import type { Recording } from '../live/recorded-cluster';
import { recordedCluster, statusBody } from '../live/recorded-cluster';
import { kubeconfig, live, serve, TOKEN } from '../live/served-cluster';

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: LoadBalancer, ports: [{port: 80}]}\n';
const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: {name: login}\nstringData: {password: correct-horse-battery}\n';
const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'default' }, spec: { type: 'LoadBalancer', ports: [{ port: 80 }] }, status: { loadBalancer: { ingress: [{ ip: '203.0.113.7' }] } } };
const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'login', namespace: 'default' }, data: { password: Buffer.from('correct-horse-battery').toString('base64') } };

async function scene(recording: Recording, files: Record<string, string> = {}) {
  const cluster = recordedCluster(recording);
  const port = await serve(cluster);
  const cwd = writeTree({
    'overlays/production/kustomization.yaml': 'resources: [service.yaml, secret.yaml]\n',
    'overlays/production/service.yaml': SERVICE,
    'overlays/production/secret.yaml': SECRET,
    'kubeconfig': kubeconfig(port),
    ...files,
  });
  return { cluster, port, run: (...args: string[]) => live(cwd, args, 'kubeconfig') };
}

const NAMES = Object.keys(LIVE_COMMANDS);

async function help(...args: string[]) {
  let out = '';
  const terminal = { out: (text: string) => { out += text; }, err: () => undefined, colour: false, interactive: false };
  return { code: await runCommand(mainCommand, args, { cwd: __dirname, env: process.env, terminal }), out };
}

test.each(NAMES)('the help of live %s shows two examples and what the exit codes mean, within 80 columns', async (name) => {
  const { code, out } = await help('live', name, '--help');
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^Usage: projen-gitops live ${name} `));
  expect(out.match(new RegExp(`^ {2}projen-gitops live ${name}.*$`, 'gm'))).toHaveLength(2);
  expect(out).toMatch(/\nExit codes:\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+\n$/);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('live alone shows its commands, and a word that is none gets the nearest', async () => {
  const { code, out } = await help('live');
  expect(code).toBe(2);
  for (const name of NAMES) expect(out).toContain(`\n  ${name} `);
  const { run } = await scene({});
  expect(await run('statsu')).toMatchObject({ exitCode: 2, stdout: '', stderr: `error: there is no live command 'statsu'\n  Did you mean 'status'? The live commands are ${NAMES.join(', ')}.\n` });
});

test('status asks the cluster of the current context, as its user', async () => {
  const { run, port } = await scene({ objects: [service, secret] });
  expect(await run('status', 'production')).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: `context shop (http://127.0.0.1:${port})

production: 2 of 2 objects are ready
ready     v1 Secret default/login
ready     v1 Service default/web  203.0.113.7:80
`,
  });
});

test('status is exit code 1 where an object is not there, and JSON for other programs', async () => {
  const { run, port } = await scene({ objects: [secret] });
  const { exitCode, stdout } = await run('status', '--format', 'json');
  expect([exitCode, JSON.parse(stdout)]).toEqual([1, {
    context: 'shop',
    server: `http://127.0.0.1:${port}`,
    overlays: [{
      overlay: 'production',
      objects: [
        { resource: 'v1 Secret default/login', state: 'ready', why: '', addresses: [] },
        { resource: 'v1 Service default/web', state: 'absent', why: 'it is not in the cluster', addresses: [] },
      ],
    }],
  }]);
});

test('what one may not do is exit code 2, with the verb that is missing', async () => {
  const { run } = await scene({ objects: [secret], answers: { 'GET /api/v1/namespaces/default/services/web': statusBody(403, 'Forbidden', 'no') } });
  const { exitCode, stderr } = await run('status');
  expect([exitCode, stderr]).toEqual([2, 'warning: this user may not get services in namespace default: ask for a Role with the verb get on services\n']);
});

test('a server that quotes a Secret of the overlay gives it away neither on the terminal nor in JSON', async () => {
  const { run } = await scene({ answers: { 'GET /api/v1/namespaces/default/secrets/login': statusBody(500, 'InternalError', 'cannot store correct-horse-battery') } });
  const all = await Promise.all([run('status'), run('status', '--format', 'json')]);
  expect(JSON.stringify(all)).not.toContain('correct-horse');
  expect(all[0].stdout).toContain('cannot store (secret');
});

test.each([
  ['a context that is not there', ['--context', 'stagin'], "error: the kubeconfig has no context 'stagin'\n  Did you mean 'staging'? The contexts are shop, staging.\n"],
  ['a cluster that does not answer', ['--context', 'staging'], /^error: the cluster of context 'staging' does not answer at http:\/\/127\.0\.0\.1:1: .*ECONNREFUSED.*\n {2}Look whether it runs/],
])('%s is a fault with a message', async (_case, args, message) => {
  const { run } = await scene({});
  const { exitCode, stdout, stderr } = await run('status', ...args);
  expect([exitCode, stdout]).toEqual([2, '']);
  if (typeof message === 'string') expect(stderr).toBe(message);
  else expect(stderr).toMatch(message);
});

test('a user whom the cluster does not know is a fault, and the token is in no message', async () => {
  const { run } = await scene({}, { kubeconfig: kubeconfig(await serve(recordedCluster())).replace(TOKEN, 'another-token') });
  const { exitCode, stderr } = await run('status');
  expect([exitCode, stderr]).toEqual([2, "error: the cluster of context 'shop' does not know this user (401)\n  Log in again: the token or certificate of the kubeconfig may have expired.\n"]);
});

test('without a kubeconfig, that is said', async () => {
  const { run } = await scene({}, { kubeconfig: 'apiVersion: v1\nkind: Config\n' });
  const { exitCode, stderr } = await run('status');
  expect([exitCode, stderr]).toEqual([2, 'error: there is no kubeconfig with a context\n  Have your provider write ~/.kube/config, or name a file in KUBECONFIG.\n']);
});

test('diff shows what an apply would change, and with --exit-code that is exit code 1', async () => {
  const login = { ...secret, data: { password: Buffer.from('old-horse-battery').toString('base64') } };
  const { run, port, cluster } = await scene({
    objects: [service, login],
    answers: { 'PATCH /api/v1/namespaces/default/secrets/login': { code: 200, body: secret }, 'PATCH /api/v1/namespaces/default/services/web': { code: 200, body: service } },
  });
  expect(await run('diff', '--exit-code')).toEqual({
    exitCode: 1,
    stderr: '',
    stdout: `context shop (http://127.0.0.1:${port})

production: by an apply, 1 object changed, 1 the same
~ v1 Secret default/login  applied as kubectl
    data.password: "(secret value, 17 bytes)" → "(secret value, 21 bytes, changed)"  the server chose it
`,
  });
  expect(cluster.requests.filter(({ method }) => method !== 'GET').map(({ query }) => query?.dryRun)).toEqual(['All', 'All']);
});

const GROUPS = { 'GET /apis': { code: 200, body: { groups: [] } } };

test('clean deletes nothing where nobody can be asked, and with --dry-run says what it would', async () => {
  const { run, port, cluster } = await scene({ objects: [service, secret], answers: GROUPS });
  const plan = `context shop (http://127.0.0.1:${port})

of production are deleted, one after the other:
1. what has an address from outside
  v1 Service default/web
2. everything else
  v1 Secret default/login
`;
  const fault = 'error: nobody is there to be asked, and nothing was deleted\n  Use --yes where that is meant, --dry-run to see what would be deleted.\n';
  expect(await run('clean', 'production')).toEqual({ exitCode: 2, stdout: plan, stderr: fault });
  expect(await run('clean', 'production', '--dry-run')).toEqual({ exitCode: 0, stdout: plan, stderr: '' });
  expect(cluster.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
});

test('clean --yes deletes the objects of the overlay and no others, and says what may still cost money', async () => {
  const other = { ...secret, metadata: { name: 'other', namespace: 'default' } };
  const { run, cluster } = await scene({ objects: [service, secret, other], answers: GROUPS });
  const { exitCode, stdout } = await run('clean', 'production', '--yes', '--format', 'json');
  expect([exitCode, JSON.parse(stdout)]).toMatchObject([0, {
    deleted: ['v1 Service default/web', 'v1 Secret default/login'],
    costs: [{ resource: 'address 203.0.113.7', why: 'nothing held v1 Service default/web until it was released: where a cloud gave it, look there' }],
  }]);
  expect(cluster.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual(['/api/v1/namespaces/default/services/web', '/api/v1/namespaces/default/secrets/login']);
});

const CALLER = `apiVersion: apps/v1
kind: Deployment
metadata: {name: caller}
spec:
  selector: {matchLabels: {app: caller}}
  template:
    metadata: {labels: {app: caller}}
    spec: {containers: [{name: main, image: x, env: [{name: WEB_URL, value: "http://web.default.svc.cluster.local"}]}]}
`;
const callerFiles = { 'overlays/production/service.yaml': `${SERVICE.replace('LoadBalancer', 'ClusterIP').replace('ports:', 'selector: {app: web}, ports:')}---\n${CALLER}` };
const callerPod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'caller-1', namespace: 'default' },
  spec: {},
  status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }], containerStatuses: [{ name: 'main', state: { running: {} } }] },
};
const inner = { ...service, spec: { type: 'ClusterIP', selector: { app: 'web' }, ports: [{ port: 80 }] }, status: {} };

test('check runs its question in the Pod that uses an address, as kubectl exec does', async () => {
  const asked: unknown[] = [];
  const { run, port } = await scene({
    objects: [inner, secret, callerPod],
    exec: (pod, command, container) => {
      asked.push([pod, container, command.slice(4)]);
      return { stdout: 'curl 0 200 10.0.0.7\n', stderr: '', exitCode: 0 };
    },
  }, callerFiles);
  expect(await run('check')).toEqual({
    exitCode: 0, stderr: '', stdout: `context shop (http://127.0.0.1:${port})

production: 1 of 1 addresses can be used
ok       Deployment default/caller → http://web.default.svc.cluster.local
         answers 200, from Pod caller-1
`,
  });
  expect(asked).toEqual([['caller-1', 'main', ['web.default.svc.cluster.local', '80', 'http://web.default.svc.cluster.local:80/', '5']]]);
});

test('check says of an address that fails whether the Pod behind it listens, as kubectl port-forward does', async () => {
  const recording: Recording = { objects: [inner, secret, callerPod], exec: () => ({ stdout: 'curl 7 000 \n', stderr: '', exitCode: 0 }), listens: false };
  const { run } = await scene(recording, callerFiles);
  const { exitCode, stdout } = await run('check');
  expect([exitCode, stdout.split('\n').slice(2)]).toEqual([1, [
    'production: 0 of 1 addresses can be used',
    'failed   Deployment default/caller → http://web.default.svc.cluster.local',
    '         its name resolves, and nothing takes the connection, from Pod caller-1; nothing in Pod caller-1 behind it takes connections on port 80',
    '',
  ]]);
});

test('check adds nothing to a Pod without a shell where nobody agreed, and who may not exec learns of the verb', async () => {
  const noShell = await scene({ objects: [inner, secret, callerPod], exec: () => ({ stdout: '', stderr: '', failure: 'executable file not found' }) }, callerFiles);
  const { exitCode, stdout } = await noShell.run('check', '--probe-image', 'busybox:1.37');
  expect([exitCode, stdout]).toEqual([2, expect.stringContaining('unknown  Deployment default/caller → http://web.default.svc.cluster.local\n         no container of Pod caller-1 has a shell, and nobody agreed to add one\n')]);
  expect(noShell.cluster.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  const denied = await scene({
    objects: [inner, secret, callerPod],
    exec: () => ({ stdout: '', stderr: '', refused: 403 }),
    answers: { 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews': { code: 201, body: { status: { allowed: false } } } },
  }, callerFiles);
  expect(await denied.run('check')).toMatchObject({
    exitCode: 2, stderr: `warning: this user may not create pods/exec in namespace default: ask for a Role with the verb create on pods/exec
warning: this user may not get pods/exec in namespace default: ask for a Role with the verb get on pods/exec
`,
  });
});

test('--as looks for what a tool applies: its edits, its namespaces, its variables', async () => {
  const map = (name: string, host: string, namespace: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: { host } });
  const { run } = await scene({ objects: [map('settings', 'shop', 'team-f'), map('x-settings', 'shop', 'team-a')] }, {
    'overlays/production/kustomization.yaml': 'resources: [settings.yaml]\n',
    'overlays/production/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {host: "${HOST}"}\n',
    'clusters/flux.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: here, namespace: flux-system}\nspec: {path: ./overlays/production, targetNamespace: team-f}\n',
    'clusters/argocd.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: here, namespace: argocd}\nspec: {source: {path: overlays/production, kustomize: {namePrefix: x-}}, destination: {namespace: team-a}}\n',
  });
  expect((await run('status', 'production', '--as', 'argocd')).stdout).toContain('ready     v1 ConfigMap team-a/x-settings\n');
  const flux = await run('status', 'production', '--as', 'flux');
  expect([flux.stderr, flux.stdout]).toEqual([
    'warning: production: nothing in the repository gives ${HOST} a value\n', expect.stringContaining('ready     v1 ConfigMap team-f/settings\n'),
  ]);
  expect((await run('status', 'production')).stdout).toContain('absent    v1 ConfigMap default/settings\n');
});
