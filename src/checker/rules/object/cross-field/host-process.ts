import { at } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';

/** Containers that run as processes of a Windows host do so together, in its network. */
export const hostProcess: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    const ofPod = at(spec, 'securityContext', 'windowsOptions', 'hostProcess');
    let [count, ofHost] = [0, 0];
    forEachContainer(spec, (container, path) => {
      const own = at(container, 'securityContext', 'windowsOptions', 'hostProcess');
      count += 1;
      if ((own ?? ofPod) === true) ofHost += 1;
      if (typeof ofPod !== 'boolean' || typeof own !== 'boolean' || own === ofPod) return;
      scope.report(RULES.securityContext, [...path, 'securityContext', 'windowsOptions', 'hostProcess'], 'hostProcess differs from that of the Pod', 'Make the two equal.');
    });
    if (ofHost === 0) return;
    if (ofHost !== count) scope.report(RULES.securityContext, ['containers'], 'some containers are processes of the host, others are not', 'Set hostProcess for the whole Pod.');
    if (spec.hostNetwork !== true) scope.report(RULES.securityContext, ['hostNetwork'], 'processes of the host need its network', 'Set hostNetwork: true.');
  },
};
