import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { Access } from '../../../src/live/access/access';
import { compareLive } from '../../../src/live/diff/compare-live';
import { comparisonText } from '../../../src/live/diff/report';
import { wantedOf } from '../../../src/live/overlay/wanted';
import type { Recording } from '../recorded-cluster';
import { recordedCluster, statusBody } from '../recorded-cluster';

const CONFIG = '/api/v1/namespaces/shop/configmaps/settings';
const PATCH = `PATCH ${CONFIG}`;
const REVIEW = 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews';

const managed = (manager: string, data: readonly string[], operation = 'Update') => ({
  manager, operation, time: '2026-01-01T00:00:00Z', fieldsV1: { 'f:data': Object.fromEntries(data.map((key) => [`f:${key}`, {}])) },
});

function config(data: Record<string, string>, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'shop', ...metadata }, data };
}

const kept = { uid: '1', resourceVersion: '2', creationTimestamp: '2026-01-01T00:00:00Z' };

async function compare(objects: readonly JsonObject[], recording: Recording, fieldManager?: string) {
  const cluster = recordedCluster(recording);
  const wanted = objects.map((object, document) => wantedOf({ overlay: 'production', document, object }, 'default'));
  const comparison = await compareLive(wanted, new Access(cluster), (text) => text.replaceAll('hunter2', '(secret)'), fieldManager === undefined ? {} : { fieldManager });
  return { cluster, comparison, text: comparisonText('production', comparison, false) };
}

test('an object that an apply leaves as it is is the same, whatever the server keeps about it', async () => {
  const live = config({ a: '1' }, { ...kept, managedFields: [managed('kubectl-client-side-apply', ['a'])] });
  const { text, cluster } = await compare([config({ a: '1' })], { objects: [live], answers: { [PATCH]: { code: 200, body: { ...live, metadata: { name: 'settings', namespace: 'shop', resourceVersion: '3' } } } } });
  expect(text).toBe('production: an apply changes nothing, 1 object the same\n');
  expect(cluster.requests.at(-1)).toEqual({
    method: 'PATCH',
    path: CONFIG,
    contentType: 'application/apply-patch+yaml',
    body: config({ a: '1' }),
    query: { dryRun: 'All', fieldManager: 'kubectl', force: 'false', fieldValidation: 'Strict' },
  });
});

test('every request of a comparison only reads or tries', async () => {
  const { cluster } = await compare([config({ a: '1' })], { objects: [config({ a: '0' })], answers: { [PATCH]: { code: 200, body: config({ a: '1' }) } } });
  expect(cluster.requests.filter(({ method, query }) => method !== 'GET' && query?.dryRun !== 'All')).toEqual([]);
});

test('a field says what is there, what would be, who set it, and whether that was somebody else', async () => {
  const live = config({ a: '0', b: '0' }, { managedFields: [managed('kubectl-edit', ['a']), managed('kubectl-client-side-apply', ['b'])] });
  const { text } = await compare([config({ a: '1', b: '1' })], { objects: [live], answers: { [PATCH]: { code: 200, body: config({ a: '1', b: '1' }) } } });
  expect(text).toBe(`production: by an apply, 1 object changed
~ v1 ConfigMap shop/settings  applied as kubectl
    data.a: 0 → 1  drift, set by kubectl-edit at 2026-01-01T00:00:00Z
    data.b: 0 → 1  set by kubectl-client-side-apply at 2026-01-01T00:00:00Z
`);
});

test('an apply is tried under the name of who applied the object the last time, or the one that is asked for', async () => {
  const live = config({ a: '0' }, { managedFields: [managed('kustomize-controller', ['a'], 'Apply')] });
  const recording = { objects: [live], answers: { [PATCH]: { code: 200, body: config({ a: '1' }) } } };
  const tried = async (name?: string) => (await compare([config({ a: '1' })], recording, name)).cluster.requests.at(-1)?.query?.fieldManager;
  expect([await tried(), await tried('me')]).toEqual(['kustomize-controller', 'me']);
});

test('what kubectl applied and the overlay no longer has would be removed', async () => {
  const last = JSON.stringify(config({ a: '1', old: '1' }, { annotations: {} }));
  const live = config({ a: '1', old: '1' }, { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': last, 'note': 'hand' } });
  const { comparison } = await compare([config({ a: '1' })], { objects: [live], answers: { [PATCH]: { code: 200, body: live } } });
  expect(comparison.changes.flatMap(({ fields }) => fields.map(({ path, before, after }) => [path, before, after]))).toEqual([['data.old', '1', undefined]]);
});

test('a conflict is told, and what an apply by force would do', async () => {
  const conflict = statusBody(409, 'Conflict', 'Apply failed', [{ reason: 'FieldManagerConflict', message: 'conflict with "kubectl-edit" using v1', field: '.data.a' }]);
  const { text, cluster } = await compare([config({ a: '1' })], { objects: [config({ a: '0' }, { managedFields: [managed('kubectl-edit', ['a'])] })], answers: { [PATCH]: [conflict, { code: 200, body: config({ a: '1' }) }] } });
  expect(text).toBe(`production: by an apply, 1 object changed
~ v1 ConfigMap shop/settings  applied as kubectl
    data.a: 0 → 1  drift, set by kubectl-edit at 2026-01-01T00:00:00Z
    an apply that does not force stops here: data.a: conflict with "kubectl-edit" using v1
`);
  expect(cluster.requests.map(({ query }) => query?.force).slice(-2)).toEqual(['false', 'true']);
});

test('what others set and an apply leaves is named without its value', async () => {
  const fields = [managed('kubectl-client-side-apply', ['a']), managed('debugger', ['extra']), managed('kube-controller-manager', ['c'])];
  const live = config({ a: '1', extra: 'x', c: '1' }, { managedFields: fields });
  const { text } = await compare([config({ a: '1' })], { objects: [live], answers: { [PATCH]: { code: 200, body: live } } });
  expect(text).toBe(`production: an apply changes nothing, 1 object the same
= v1 ConfigMap shop/settings  set by others, and left by an apply
    data.extra  set by debugger at 2026-01-01T00:00:00Z
`);
});

test('a new object is told as new', async () => {
  const { text } = await compare([config({ a: '1' })], { answers: { [PATCH]: { code: 201, body: config({ a: '1' }) } } });
  expect(text).toBe('production: by an apply, 1 object created\n+ v1 ConfigMap shop/settings  new\n');
});

test('a refusal is quoted without what the Secrets of the overlay hold', async () => {
  const refusal = statusBody(422, 'Invalid', 'Invalid value: "hunter2"', [{ reason: 'FieldValueInvalid', message: 'Invalid value: "hunter2"', field: 'data.a' }]);
  const { text, comparison } = await compare([config({ a: '1' })], { answers: { [PATCH]: refusal } });
  expect(text).toBe('production: by an apply, 1 object refused\n! v1 ConfigMap shop/settings  the server refuses it\n    Invalid value: "(secret)"\n');
  expect(comparison.refused[0].causes).toEqual([{ path: 'data.a', message: 'Invalid value: "(secret)"' }]);
});

test('a server that says no is asked whether that is for want of a role, and only then it is one', async () => {
  const no = statusBody(403, 'Forbidden', 'exceeded quota');
  const review = (allowed: boolean) => ({ code: 201, body: { status: { allowed } } });
  const byRole = await compare([config({ a: '1' })], { answers: { [PATCH]: no, [REVIEW]: [review(true), review(false)] } });
  expect(byRole.comparison).toMatchObject({ refused: [], missing: [{ verb: 'create', group: '', resource: 'configmaps', namespace: 'shop' }], unknown: [{ why: 'its apply could not be tried' }] });
  const byQuota = await compare([config({ a: '1' })], { answers: { [PATCH]: no, [REVIEW]: review(true) } });
  expect(byQuota.comparison).toMatchObject({ refused: [{ message: 'exceeded quota' }], missing: [], unknown: [] });
  expect((await compare([config({ a: '1' })], { objects: [config({})], answers: { [PATCH]: no, [REVIEW]: review(false) } })).comparison.missing).toEqual(
    [{ verb: 'patch', group: '', resource: 'configmaps', namespace: 'shop' }]);
});

test('what waits for something else of the overlay is not tried, and without that it is refused', async () => {
  const homeless = { code: 404, body: { kind: 'Status', message: 'namespaces "shop" not found', details: { kind: 'namespaces' } } };
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } };
  const definition = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'gadgets.example.org' }, spec: { group: 'example.org', names: { kind: 'Gadget' } } };
  const gadget = { apiVersion: 'example.org/v1', kind: 'Gadget', metadata: { name: 'g', namespace: 'shop' } };
  const answers = {
    [PATCH]: homeless,
    'PATCH /api/v1/namespaces/shop': { code: 201, body: namespace },
    'PATCH /apis/apiextensions.k8s.io/v1/customresourcedefinitions/gadgets.example.org': { code: 201, body: definition },
  };
  const { comparison } = await compare([namespace, definition, config({}), gadget], { answers });
  expect(comparison.untried).toEqual([
    { resource: 'v1 ConfigMap shop/settings', why: 'its namespace, which the overlay has, must be there first' },
    { resource: 'example.org/v1 Gadget shop/g', why: 'its CustomResourceDefinition, which the overlay has, must be there first' },
  ]);
  expect((await compare([config({}), gadget], { answers })).comparison.refused.map(({ message }) => message)).toEqual([
    'there is no namespace shop', 'the cluster does not know Gadget of example.org/v1',
  ]);
});

test('of a Secret, only the sizes of its values are shown, and of what others set nothing but labels', async () => {
  const secret = (password: string, metadata: JsonObject = {}) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'login', namespace: 'shop', ...metadata }, data: { password: Buffer.from(password).toString('base64') } });
  const live = secret('old-and-secret', { managedFields: [managed('debugger', ['extra'])] });
  const { text, comparison } = await compare([{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'login', namespace: 'shop' }, stringData: { password: 'new-and-secret' } }], {
    objects: [live], answers: { 'PATCH /api/v1/namespaces/shop/secrets/login': { code: 200, body: secret('new-and-secret') } },
  });
  expect(text).toBe(`production: by an apply, 1 object changed
~ v1 Secret shop/login  applied as kubectl
    data.password: "(secret value, 14 bytes)" → "(secret value, 14 bytes, changed)"  the server chose it
`);
  for (const value of ['old-and-secret', 'new-and-secret', ...['old-and-secret', 'new-and-secret'].map((one) => Buffer.from(one).toString('base64'))]) expect(JSON.stringify(comparison)).not.toContain(value);
});
