import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asObject } from '../../src/kubernetes/objects/json';
import type { Cluster, ClusterAnswer, ClusterRequest, ExecAnswer } from '../../src/live/cluster/cluster';

/** The kinds that the recorded server serves, by version: `[kind, plural, namespaced]`. */
const KINDS: Readonly<Record<string, readonly (readonly [string, string, boolean])[]>> = {
  'v1': [
    ['Service', 'services', true], ['ConfigMap', 'configmaps', true], ['Secret', 'secrets', true], ['Pod', 'pods', true], ['Event', 'events', true],
    ['PersistentVolumeClaim', 'persistentvolumeclaims', true], ['PersistentVolume', 'persistentvolumes', false], ['Namespace', 'namespaces', false],
    ['Node', 'nodes', false], ['ServiceAccount', 'serviceaccounts', true],
  ],
  'apps/v1': [['Deployment', 'deployments', true], ['StatefulSet', 'statefulsets', true]],
  'networking.k8s.io/v1': [['Ingress', 'ingresses', true]],
  'example.com/v1': [['Widget', 'widgets', true]],
  'apiextensions.k8s.io/v1': [['CustomResourceDefinition', 'customresourcedefinitions', false]],
};

function versionPath(version: string): string {
  return version.includes('/') ? `/apis/${version}` : `/api/${version}`;
}

function collectionOf({ apiVersion, kind }: JsonObject, namespace: string): string {
  const [, plural = '', namespaced] = KINDS[String(apiVersion)]?.find(([one]) => one === kind) ?? [];
  return `${versionPath(String(apiVersion))}${namespaced && namespace !== '' ? `/namespaces/${namespace}` : ''}/${plural}`;
}

/** A Status, as a server sends it. */
export function statusBody(code: number, reason: string, message: string, causes: readonly JsonObject[] = []): ClusterAnswer {
  return { code, body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, message, details: { causes }, code } };
}

/** What a recorded server has, and how it answers what it has not. */
export interface Recording {
  readonly objects?: readonly JsonObject[];
  /** Requests that are answered otherwise: `GET /api/v1/nodes`; a list gives one answer after the other, the last for good. */
  readonly answers?: Readonly<Record<string, ClusterAnswer | readonly ClusterAnswer[]>>;
  readonly exec?: (pod: string, command: readonly string[], container: string) => ExecAnswer;
  readonly listens?: boolean;
}

/** A cluster that has some objects, and every request that it was sent. */
export interface RecordedCluster extends Cluster {
  readonly requests: readonly ClusterRequest[];
}

/** A cluster without a network. */
export function recordedCluster({ objects = [], answers = {}, exec, listens }: Recording = {}): RecordedCluster {
  const stored = new Map(objects.map((object) => {
    const { namespace = '', name } = asObject(object.metadata);
    return [`${collectionOf(object, String(namespace))}/${String(name)}`, object];
  }));
  const given = new Map<string, number>();
  const requests: ClusterRequest[] = [];
  const answerOf = (request: ClusterRequest): ClusterAnswer => {
    const { method, path } = request;
    const key = `${method} ${path}`;
    const other = answers[key];
    if (other !== undefined) {
      const list = Array.isArray(other) ? other as readonly ClusterAnswer[] : [other as ClusterAnswer];
      const turn = given.get(key) ?? 0;
      given.set(key, turn + 1);
      return list[Math.min(turn, list.length - 1)];
    }
    const version = Object.keys(KINDS).find((one) => versionPath(one) === path);
    if (version !== undefined) {
      return { code: 200, body: { resources: KINDS[version].map(([kind, name, namespaced]) => ({ kind, name, namespaced, verbs: ['get', 'list', 'patch', 'delete'] })) } };
    }
    const found = stored.get(path);
    if (method === 'DELETE' && found !== undefined) {
      stored.delete(path);
      return { code: 200, body: found };
    }
    if (found !== undefined) return { code: 200, body: found };
    const isCollection = Object.entries(KINDS).some(([one, kinds]) => path.startsWith(`${versionPath(one)}/`) && kinds.some(([, plural]) => path.endsWith(`/${plural}`)));
    const [start, plural] = [path.replace(/\/[a-z]+$/, '/'), path.split('/').at(-1)];
    if (isCollection) return { code: 200, body: { items: [...stored].filter(([at]) => at.startsWith(start) && at.split('/').at(-2) === plural).map(([, object]) => object) } };
    return statusBody(404, 'NotFound', `${path} not found`);
  };
  return {
    context: 'test',
    server: 'https://cluster.example.com',
    namespace: 'default',
    requests,
    send: async (request) => {
      requests.push(request);
      return answerOf(request);
    },
    exec: async ({ pod, container }, command) => exec?.(pod, command, container) ?? { stdout: '', stderr: '', failure: 'no such Pod' },
    listens: async () => listens,
  };
}
