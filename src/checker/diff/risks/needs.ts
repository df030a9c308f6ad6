import { MultiMap } from '../../../kubernetes/index/multi-map';
import { oncePerIndex } from '../../../kubernetes/index/once-per-index';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Workload } from '../../../kubernetes/pods/workload';
import { titleOf } from '../../../kubernetes/pods/workload';
import type { Weight } from '../../../kubernetes/references/reference-table';
import { referencesOf } from '../../../kubernetes/references/references-of';
import { mentions } from '../../rules/references/mentions/mentions';
import { otherSecretReferences } from '../../rules/references/shared/other-secret-references';
import type { PodReference } from '../../rules/references/shared/pod-references';
import { podReferences } from '../../rules/references/shared/pod-references';

/** An object that cannot do without another one. */
export interface Need {
  /** `Deployment web`. */
  readonly user: string;
  readonly weight: Weight;
  /** What becomes of the user: `its Pods do not start`. */
  readonly effect: string;
  /** Keys of a ConfigMap or Secret that it reads by name. */
  readonly keys: readonly string[];
}

const NO_PODS = 'its Pods do not start any more';

function keyOf(kind: string, namespace: string, name: string): string {
  return `${kind} ${namespace}/${name}`;
}

function ofReference({ referrer, kind, path, keys }: PodReference): Need | undefined {
  if (kind === 'PersistentVolumeClaim') return undefined;
  const { kind: user, name } = idOf(referrer.object);
  const found = { user: titleOf({ kind: user, name }), keys: keys.map(({ key }) => key) };
  if (path.includes('imagePullSecrets')) return { ...found, weight: 'degrades', effect: 'its images may not be pulled any more' };
  if (path.includes('tls')) return { ...found, weight: 'degrades', effect: 'it has no certificate any more' };
  return { ...found, weight: 'fails', effect: NO_PODS };
}

/** Files of a ConfigMap or Secret that containers mount one by one. */
function mountedFiles({ pod, containers }: Workload, volume: JsonObject): string[] {
  const mounts = containers.flatMap(({ spec }) => asList(spec.volumeMounts).map(asObject));
  const files = mounts.filter(({ name, subPath }) => name === volume.name && subPath !== undefined).map(({ subPath }) => String(subPath).split('/')[0]);
  return asList(pod.volumes).map(asObject).includes(volume) ? files : [];
}

function addPods(needs: MultiMap<Need>, workload: Workload): void {
  const { pod, namespace } = workload;
  const user = titleOf(workload);
  for (const volume of asList(pod.volumes).map(asObject)) {
    for (const [kind, field, source] of [['ConfigMap', 'name', asObject(volume.configMap)], ['Secret', 'secretName', asObject(volume.secret)]] as const) {
      const [name, keys] = [asString(source[field]), mountedFiles(workload, volume)];
      if (name === undefined || source.optional === true || source.items !== undefined || keys.length === 0) continue;
      needs.add(keyOf(kind, namespace, name), { user, weight: 'fails', effect: 'it finds no file where it mounts one', keys });
    }
  }
  for (const [kind, field] of [['PriorityClass.scheduling.k8s.io', 'priorityClassName'], ['RuntimeClass.node.k8s.io', 'runtimeClassName']] as const) {
    const name = asString(pod[field]);
    if (name !== undefined) needs.add(keyOf(kind, '', name), { user, weight: 'fails', effect: 'no Pods of it are admitted any more', keys: [] });
  }
}

const fromFields = oncePerIndex((index: RenderIndex) => {
  const needs = new MultiMap<Need>();
  for (const reference of [...podReferences(index), ...otherSecretReferences(index)]) {
    const need = reference.optional ? undefined : ofReference(reference);
    if (need !== undefined) needs.add(keyOf(reference.kind, reference.namespace, reference.name), need);
  }
  for (const workload of index.workloads) addPods(needs, workload);
  for (const { object } of index.resources) {
    const { kind: user, name: called } = idOf(object);
    for (const { kind, namespace, name, weight, effect } of referencesOf(object)) needs.add(keyOf(kind, namespace, name), { user: titleOf({ kind: user, name: called }), weight, effect: `it ${effect}`, keys: [] });
  }
  return needs;
});

/** What custom resources read, by fields whose names say so: `valuesFrom`, `secretRef`. */
const fromMentions = oncePerIndex((index: RenderIndex) => {
  const needs = new MultiMap<Need>();
  for (const { referrer, kind, namespace, name, isReference } of mentions(index)) {
    const { kind: user, name: called } = idOf(referrer.object);
    if (isReference) needs.add(keyOf(kind, namespace, name), { user: titleOf({ kind: user, name: called }), weight: 'degrades', effect: 'it reads what is no longer there', keys: [] });
  }
  return needs;
});

/** Everything in a render that cannot do without an object. */
export function needsOf(index: RenderIndex, kind: string, namespace: string, name: string): readonly Need[] {
  const key = keyOf(kind, namespace, name);
  const mentioned = kind === 'ConfigMap' || kind === 'Secret' ? fromMentions(index).get(key) : [];
  return [...fromFields(index).get(key), ...mentioned];
}
