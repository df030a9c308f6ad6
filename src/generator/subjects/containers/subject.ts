import { CONTAINER_SHAPES, SERVING_CONTAINER_SHAPES } from './container-subjects';
import type { InitContainer, InitContainersOptions, SideContainer, SidecarsOptions } from './options';
import { dnsLabelFault } from '../../../kubernetes/names/kubernetes-names';
import type { Subject } from '../../model/subject';
import { flag, mapOf, optional, optionsOf } from '../../options/shape';

const NAME_HINT = 'use lower case letters, digits and "-", at most 63 characters';

/** The containers of a workload's Pods, beside its own. Their fields come from the subjects of containers. */
export const containers: Subject<SidecarsOptions & InitContainersOptions> = {
  shapes: {
    sidecars: optional(mapOf(optionsOf<SideContainer>({ ...SERVING_CONTAINER_SHAPES, native: optional(flag) }))),
    initContainers: optional(mapOf(optionsOf<InitContainer>(CONTAINER_SHAPES))),
  },
  check(_, place, instance) {
    for (const { name, role } of instance.containers) {
      if (role !== 'main') place.at(role === 'init' ? 'initContainers' : 'sidecars').name(name, dnsLabelFault(name), NAME_HINT);
    }
    const { declaredAt } = instance.workload;
    place.problems.duplicates('container-duplicate', instance.containers.map(({ name, role }) => ({
      key: name, path: { main: place.at('names.container'), init: place.at(`initContainers.${name}`), sidecar: place.at(`sidecars.${name}`) }[role].path, label: `container name "${name}"`, declaredAt,
    })), 'give each container of a Pod its own name');
  },
};
