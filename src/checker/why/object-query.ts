import { own } from '../../common/own';
import type { JsonObject } from '../../kubernetes/objects/json';
import { idOf } from '../../kubernetes/objects/resource';
import type { NameAndNamespace } from '../read/kustomization/identity';

/** An object as somebody names it; absent parts may be any. */
export interface ObjectQuery {
  /** `apps/v1`. */
  readonly apiVersion?: string;
  /** Kind, plural or short name, in any case: `Deployment`, `deployments`, `deploy`, `deployment.apps`. */
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
}

/** One way to read the words of a command line. */
export interface WordsRead {
  readonly object: ObjectQuery;
  /** The field, as it was typed. */
  readonly field?: string;
}

const API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d\w*$/;

function named(text: string): Pick<ObjectQuery, 'name' | 'namespace'> {
  const slash = text.indexOf('/');
  return slash < 0 ? { name: text } : { namespace: text.slice(0, slash), name: text.slice(slash + 1) };
}

function inOneWord(word: string): readonly ObjectQuery[] {
  const [first, ...rest] = word.split('/');
  if (rest.length === 0) return [{ name: word }];
  return [{ kind: first, ...named(rest.join('/')) }, { namespace: first, name: rest.join('/') }];
}

function withField(object: ObjectQuery, field: string | undefined): WordsRead {
  return field === undefined ? { object } : { object, field };
}

/** What words may mean: `deployment/web`, `Service default/web`, `apps/v1 Deployment default/web`, `web`, each with a field behind it or not. */
export function readWords(words: readonly string[]): readonly WordsRead[] {
  const [first, second, third, fourth] = words;
  if ([3, 4].includes(words.length) && API_VERSION.test(first)) return [withField({ apiVersion: first, kind: second, ...named(third) }, fourth)];
  const apart = words.length >= 2 && words.length <= 3 && !first.includes('/') ? [withField({ kind: first, ...named(second) }, third)] : [];
  return words.length > 2 ? apart : [...apart, ...inOneWord(first).map((object) => withField(object, second))];
}

/** What kubectl calls kinds for short. @see https://kubernetes.io/docs/reference/kubectl/#resource-types */
const SHORT: Readonly<Record<string, string>> = {
  cj: 'cronjob',
  cm: 'configmap',
  crd: 'customresourcedefinition',
  deploy: 'deployment',
  ds: 'daemonset',
  ep: 'endpoints',
  hpa: 'horizontalpodautoscaler',
  ing: 'ingress',
  limits: 'limitrange',
  netpol: 'networkpolicy',
  ns: 'namespace',
  pc: 'priorityclass',
  pdb: 'poddisruptionbudget',
  po: 'pod',
  pv: 'persistentvolume',
  pvc: 'persistentvolumeclaim',
  quota: 'resourcequota',
  rc: 'replicationcontroller',
  rs: 'replicaset',
  sa: 'serviceaccount',
  sc: 'storageclass',
  sts: 'statefulset',
  svc: 'service',
};

function plurals(kind: string): readonly string[] {
  return [kind, `${kind}s`, `${kind}es`, kind.replace(/y$/, 'ies')];
}

function isKind(wanted: string, kind: string, group: string): boolean {
  const [word, ...groups] = wanted.toLowerCase().split('.');
  if (groups.length > 0 && groups.join('.') !== group && groups.slice(1).join('.') !== group) return false;
  return plurals(kind.toLowerCase()).includes(own(SHORT, word) ?? word);
}

/** True for an object that a query may mean, by one of the names that it has or had. */
export function meets(query: ObjectQuery, object: JsonObject, called: readonly NameAndNamespace[] = [idOf(object)]): boolean {
  const { apiVersion, kind, namespace, name } = query;
  const id = idOf(object);
  return called.some((one) => one.name === name && (namespace === undefined || one.namespace === namespace))
    && (apiVersion === undefined || object.apiVersion === apiVersion)
    && (kind === undefined || isKind(kind, id.kind, id.group));
}

/** An object as a query names it shortest: `deployment/web`. */
export function shortName(object: JsonObject): string {
  const { kind, name } = idOf(object);
  return `${kind.toLowerCase()}/${name}`;
}
