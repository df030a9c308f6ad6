import type { GroupKind } from './group-kind';
import { groupKindOf } from './group-kind';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { Path } from '../../../common/path';

/** A container of a workload and where it stands in its document. */
export interface Container {
  readonly name: string;
  readonly path: Path;
  readonly spec: JsonObject;
  /** Init containers that run to completion, and ephemeral ones, have no reachable ports. */
  readonly serves: boolean;
}

/** Labels as a plain record; only string values count. */
export type Labels = Readonly<Record<string, string>>;

/** Anything that makes Pods, read once. */
export interface Workload {
  readonly resource: Resource;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Labels of the Pods, not of the workload. */
  readonly labels: Labels;
  readonly podPath: Path;
  readonly pod: JsonObject;
  readonly containers: readonly Container[];
}

const TEMPLATE: Path = ['spec', 'template'];

const POD_TEMPLATES: Readonly<Record<GroupKind, Path>> = {
  'Pod': [],
  'ReplicationController': TEMPLATE,
  'Deployment.apps': TEMPLATE,
  'StatefulSet.apps': TEMPLATE,
  'DaemonSet.apps': TEMPLATE,
  'ReplicaSet.apps': TEMPLATE,
  'Job.batch': TEMPLATE,
  'CronJob.batch': ['spec', 'jobTemplate', 'spec', 'template'],
  'Rollout.argoproj.io': TEMPLATE,
  'DeploymentConfig.apps.openshift.io': TEMPLATE,
};

/** Labels that controllers give to Pods at run time, and whether a workload's Pods may have a value of it. */
const RUNTIME_LABELS: Readonly<Record<string, (workload: Workload, value: string) => boolean>> = {
  'statefulset.kubernetes.io/pod-name': ({ kind, name }, value) => kind === 'StatefulSet' && value.replace(/-\d+$/, '') === name,
  'apps.kubernetes.io/pod-index': () => true,
  'batch.kubernetes.io/job-name': ({ name }, value) => value.startsWith(name),
  'job-name': ({ name }, value) => value.startsWith(name),
  'controller-revision-hash': () => true,
  'pod-template-hash': () => true,
};

/** True for labels that no template holds because controllers add them. */
export function isRuntimeLabel(key: string): boolean {
  return Object.hasOwn(RUNTIME_LABELS, key);
}

/** True where a controller will give the Pods of a workload this label. */
export function mayGetLabel(workload: Workload, key: string, value: string): boolean {
  return own(RUNTIME_LABELS, key)?.(workload, value) === true;
}

/** The string entries of a labels map. */
export function labelsOf(value: unknown): Labels {
  return Object.fromEntries(Object.entries(asObject(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function containersOf(pod: JsonObject, podPath: Path): Container[] {
  const read = (list: 'containers' | 'initContainers' | 'ephemeralContainers') => asList(pod[list]).flatMap((spec, position): Container[] => isObject(spec)
    ? [{
      name: asString(spec.name) ?? '',
      path: [...podPath, list, position],
      spec,
      serves: list === 'containers' || spec.restartPolicy === 'Always',
    }]
    : []);
  return [...read('containers'), ...read('initContainers'), ...read('ephemeralContainers')];
}

/** Reads a workload; undefined for objects that make no Pods. */
export function readWorkload(resource: Resource, namespace: string): Workload | undefined {
  const templatePath = own(POD_TEMPLATES, groupKindOf(resource.object));
  if (templatePath === undefined) return undefined;
  const template = asObject(at(resource.object, ...templatePath));
  if (!isObject(template.spec)) return undefined;
  const podPath = [...templatePath, 'spec'];
  return {
    resource,
    kind: asString(resource.object.kind) ?? '',
    namespace,
    name: asString(at(resource.object, 'metadata', 'name')) ?? '',
    labels: labelsOf(at(template, 'metadata', 'labels')),
    podPath,
    pod: template.spec,
    containers: containersOf(template.spec, podPath),
  };
}
