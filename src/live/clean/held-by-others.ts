import { isHolder } from './plan';
import type { Present } from './plan';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';
import type { Access } from '../access/access';
import { isSuccess } from '../access/failure';
import { inParallel } from '../access/in-parallel';

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Kinds that a cluster fills by itself, and views of what is stored elsewhere. */
const BY_THE_CLUSTER: ReadonlySet<string> = new Set(['Event', 'Endpoints', 'EndpointSlice', 'Lease', 'PodMetrics', 'Binding', 'LocalSubjectAccessReview']);

/** What every namespace has. */
function isGiven({ kind, metadata }: JsonObject): boolean {
  const name = asString(asObject(metadata).name);
  return (kind === 'ServiceAccount' && name === 'default') || (kind === 'ConfigMap' && (name === 'kube-root-ca.crt' || name === 'openshift-service-ca.crt'));
}

/** Every namespaced kind that a server can list, in its preferred version; undefined where it does not say. */
async function namespacedKinds({ cluster }: Access): Promise<readonly Kind[] | undefined> {
  const groups = await cluster.send({ method: 'GET', path: '/apis' });
  if (!isSuccess(groups)) return undefined;
  const preferred = asList(groups.body.groups).map((group) => asString(at(group, 'preferredVersion', 'groupVersion')) ?? '');
  const versions = ['v1', ...preferred.filter((version) => version !== '' && !version.startsWith('metrics.k8s.io/'))];
  const kinds = await inParallel(versions, async (apiVersion) => {
    const answer = await cluster.send({ method: 'GET', path: apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}` });
    if (!isSuccess(answer)) return undefined;
    return asList(answer.body.resources).map(asObject)
      .filter(({ name, namespaced, verbs, kind }) => namespaced === true && asList(verbs).includes('list') && !asString(name)?.includes('/') && !BY_THE_CLUSTER.has(String(kind)))
      .map(({ kind }): Kind => ({ apiVersion, kind: String(kind) }));
  });
  return kinds.some((found) => found === undefined) ? undefined : kinds.flatMap((found) => found ?? []);
}

function keyOf(kind: string, namespace: string, name: string): string {
  return [kind, namespace, name].join('/');
}

/** An object that nobody but a person made: what a controller made for another goes with that one. */
function foreign(objects: readonly JsonObject[], doomed: readonly Present[]): string[] {
  const own = new Set(doomed.map(({ wanted: { kind, namespace, name } }) => keyOf(kind, namespace, name)));
  return objects.filter((object) => !isGiven(object) && asList(at(object, 'metadata', 'ownerReferences')).length === 0).flatMap(({ kind, metadata }) => {
    const { name, namespace } = asObject(metadata);
    const key = keyOf(String(kind), asString(namespace) ?? '', asString(name) ?? '');
    return own.has(key) ? [] : [`${String(kind)} ${asString(name) ?? ''}`];
  });
}

async function listAll(access: Access, kinds: readonly Kind[], namespace: string): Promise<readonly JsonObject[] | string> {
  const lists = await inParallel(kinds, async ({ apiVersion, kind }) => ({ kind, listed: await access.list(apiVersion, kind, namespace) }));
  const unread = lists.find(({ listed }) => listed.is === 'denied' || listed.is === 'failed');
  if (unread !== undefined) return `nobody knows whether it is empty: this user may not list ${unread.kind}`;
  return lists.flatMap(({ listed }) => (listed.is === 'there' ? listed.objects : []));
}

const NAMED = 3;

function describe(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `it holds what is not deleted: ${names.slice(0, NAMED).join(', ')}${more}`;
}

async function objectsIn({ wanted, object }: Present, access: Access): Promise<readonly JsonObject[] | string> {
  if (wanted.kind === 'Namespace') {
    const kinds = await namespacedKinds(access);
    return kinds === undefined ? 'nobody knows whether it is empty: the server does not say what kinds it has' : listAll(access, kinds, wanted.name);
  }
  const [group, kind] = [asString(at(object, 'spec', 'group')) ?? '', asString(at(object, 'spec', 'names', 'kind')) ?? ''];
  const served = asList(at(object, 'spec', 'versions')).map(asObject).filter((version) => version.served === true).slice(0, 1);
  return listAll(access, served.map(({ name }) => ({ apiVersion: `${group}/${String(name)}`, kind })), '');
}

/**
 * Why a namespace or a definition must stay: it holds objects that would go with it and are not to be deleted. Undefined where it holds none.
 *
 * @param doomed every object that is to be deleted
 */
export async function heldByOthers(holder: Present, doomed: readonly Present[], access: Access): Promise<string | undefined> {
  if (!isHolder(holder)) return undefined;
  const found = await objectsIn(holder, access);
  if (typeof found === 'string') return found;
  const names = foreign(found, doomed);
  return names.length === 0 ? undefined : describe(names);
}
