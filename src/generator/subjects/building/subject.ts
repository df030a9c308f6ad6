import type { BuildingOptions } from './options';
import { fileNameFault } from '../../../kubernetes/names/file-names';
import { dnsLabelFault } from '../../../kubernetes/names/kubernetes-names';
import type { Subject } from '../../model/subject';
import { anything, callback, flag, optional } from '../../options/shape';
import { NAME_HINT } from '../names/subject';

/** How the files of a workload are made; nothing of it is in the objects themselves. */
export const building: Subject<BuildingOptions> = {
  shapes: { group: anything, inBase: optional(flag), customize: optional(callback) },
  check({ group }, place) {
    if (group !== undefined) place.at('group').name(group, dnsLabelFault(group) ?? fileNameFault(group), NAME_HINT);
  },
};
