import { own } from '../../common/own';
import type { Workload } from './workload';
import type { LabelCondition } from '../selectors/label-selector';
import { satisfies } from '../selectors/label-selector';

/** Pods, and as far as labels go what makes them. */
export type PodOwner = Pick<Workload, 'kind' | 'name' | 'labels'>;

/** Labels that controllers give to Pods at run time, and whether a workload's Pods may have a value of it. */
const RUNTIME_LABELS: Readonly<Record<string, (workload: PodOwner, value: string) => boolean>> = {
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

function mayGetLabel(workload: PodOwner, key: string, value: string): boolean {
  return own(RUNTIME_LABELS, key)?.(workload, value) === true;
}

/** True where the Pods of a workload meet every condition, with the labels that controllers add. */
export function matchesPods(workload: PodOwner, conditions: readonly LabelCondition[]): boolean {
  return conditions.every((condition) => satisfies(workload.labels, condition)
    || (condition.operator === 'In' && condition.values.some((value) => mayGetLabel(workload, condition.key, value))));
}
