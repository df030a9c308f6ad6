import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, at } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function podOf(spec: JsonObject): JsonObject {
  return asObject(at(spec, 'template', 'spec'));
}

/** Pods of a workload that never ends are always restarted and have no deadline. */
export const endlessWorkload: ObjectRule = {
  types: ['V1DeploymentSpec', 'V1StatefulSetSpec', 'V1DaemonSetSpec', 'V1ReplicaSetSpec', 'V1ReplicationControllerSpec'],
  check: (spec, scope) => {
    const { restartPolicy, activeDeadlineSeconds } = podOf(spec);
    const path = ['template', 'spec'];
    if (restartPolicy && restartPolicy !== 'Always') {
      scope.report(RULES.restartPolicy, [...path, 'restartPolicy'], `${quote(restartPolicy)} is not possible here`, 'Use Always or remove it; a Job runs Pods that end.');
    }
    if (!isSet(activeDeadlineSeconds)) return;
    scope.report(RULES.forbiddenField, [...path, 'activeDeadlineSeconds'], 'Pods of this workload have no deadline', 'Remove it; a Job has deadlines.');
  },
};

function checkJob(spec: JsonObject, scope: Scope): void {
  const { restartPolicy } = podOf(spec);
  const path = ['template', 'spec', 'restartPolicy'];
  if (restartPolicy !== 'OnFailure' && restartPolicy !== 'Never') {
    scope.report(RULES.restartPolicy, path, restartPolicy ? `${quote(restartPolicy)} is not possible for a Job` : 'a Job states how its Pods restart', 'Set OnFailure or Never.');
  } else if (spec.podFailurePolicy && restartPolicy !== 'Never') {
    scope.report(RULES.restartPolicy, path, `a podFailurePolicy excludes the restartPolicy ${quote(restartPolicy)}`, 'Set Never.');
  }
}

/** Pods of a Job end. */
export const jobRestart: ObjectRule = { types: ['V1JobSpec'], check: checkJob };

/** A rollout has more time than one Pod needs to count as ready. */
export const deploymentProgress: ObjectRule = {
  types: ['V1DeploymentSpec'],
  check: (spec, scope) => {
    const ready = typeof spec.minReadySeconds === 'number' ? spec.minReadySeconds : 0;
    const deadline = typeof spec.progressDeadlineSeconds === 'number' ? spec.progressDeadlineSeconds : 600;
    if (deadline > ready) return;
    scope.report(RULES.updateStrategy, ['progressDeadlineSeconds'], `progressDeadlineSeconds ${deadline} is not above minReadySeconds ${ready}`, 'Raise progressDeadlineSeconds.');
  },
};
