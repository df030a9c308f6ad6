import { podKindOf } from './pod-kinds';
import type { Workload } from './workload';
import { asString, at } from '../objects/json';

/** True for Pods that end by themselves, such as those of Jobs; they answer no requests. */
export function runsToCompletion({ kind, pod, resource }: Workload): boolean {
  return podKindOf(resource.object)?.runs === 'ending' || (kind === 'Pod' && (pod.restartPolicy === 'Never' || pod.restartPolicy === 'OnFailure'));
}

/** True for the tests of a Helm chart, which run only when someone asks for them. */
export function isTestHook({ resource }: Workload): boolean {
  const hooks = asString(at(resource.object, 'metadata', 'annotations', 'helm.sh/hook')) ?? '';
  return hooks.split(',').some((hook) => /^test(?:-success|-failure)?$/.test(hook.trim()));
}
