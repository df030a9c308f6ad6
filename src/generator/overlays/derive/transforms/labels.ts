import { editField } from './edit-field';
import type { LabelsField } from './settings';
import { own } from '../../../../common/own';
import type { Json, KubernetesObject } from '../objects/json';
import { isMap } from '../objects/json';
import { groupAndVersion } from '../objects/patch-target';

/** Where kustomize puts labels beside an object's own, by kind; `*` stands for every group. */
const TEMPLATES: readonly { readonly kind: string; readonly group: string; readonly path: string }[] = [
  { kind: 'ReplicationController', group: '', path: 'spec/template/metadata/labels' },
  { kind: 'Deployment', group: '*', path: 'spec/template/metadata/labels' },
  { kind: 'ReplicaSet', group: '*', path: 'spec/template/metadata/labels' },
  { kind: 'DaemonSet', group: '*', path: 'spec/template/metadata/labels' },
  { kind: 'StatefulSet', group: 'apps', path: 'spec/template/metadata/labels' },
  { kind: 'StatefulSet', group: 'apps', path: 'spec/volumeClaimTemplates[]/metadata/labels' },
  { kind: 'Job', group: 'batch', path: 'spec/template/metadata/labels' },
  { kind: 'CronJob', group: 'batch', path: 'spec/jobTemplate/metadata/labels' },
  { kind: 'CronJob', group: 'batch', path: 'spec/jobTemplate/spec/template/metadata/labels' },
];

/** The paths of the labels of an object's templates. */
export function templateLabelPaths({ apiVersion, kind }: KubernetesObject): readonly (readonly string[])[] {
  const { group } = groupAndVersion(apiVersion);
  return TEMPLATES.filter((place) => place.kind === kind && (place.group === '*' || place.group === group)).map(({ path }) => path.split('/'));
}

function withPairs(labels: Json, pairs: Readonly<Record<string, string>>): Json {
  if (isMap(labels) && Object.entries(pairs).every(([key, value]) => own(labels, key) === value)) return labels;
  return isMap(labels) ? Object.fromEntries([...Object.entries(labels), ...Object.entries(pairs)]) : labels;
}

/** The object with the labels of a kustomization. */
export function labelled(object: KubernetesObject, { pairs, includeTemplates }: LabelsField): KubernetesObject {
  const paths = [['metadata', 'labels'], ...includeTemplates ? templateLabelPaths(object) : []];
  return paths.reduce((result, path) => editField(result, path, (labels) => withPairs(labels, pairs), true) as KubernetesObject, object);
}
