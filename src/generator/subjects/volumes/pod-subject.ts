import { checkShared } from './check-shared';
import { mountPath, mountedIn } from './mounted';
import { claimTemplatesIn, partsIn, volumesIn } from './pod-volumes';
import { mountKind } from './registry';
import { dnsLabelFault } from '../../../kubernetes/names/kubernetes-names';
import { asList, at } from '../../../kubernetes/objects/json';
import type { Instance, Scope } from '../../model/scope';
import type { Subject } from '../../model/subject';
import type { Place } from '../../problems/place';
import { outsideAnnotations } from '../outside/subject';

const NAME_HINT = 'name the volume, such as Volume.scratch({ name: "cache" })';

function checkNames(instance: Instance, scope: Scope, place: Place): void {
  const parts = partsIn(instance, scope);
  for (const { mounted } of parts) {
    const { names, volume } = mounted;
    const here = place.at(mountPath(mounted));
    if (names.length > 1) here.add('volume-unnamed', `one volume at several paths, which could be named ${names.map((name) => `"${name}"`).join(' or ')}`, NAME_HINT);
    else here.name(volume, dnsLabelFault(volume), NAME_HINT);
  }
  const native = asList(at(instance.options, 'pod', 'volumes')).map((volume, index) => ({
    key: String(at(volume, 'name')), path: place.at('pod').at('volumes').item(index).path, label: `volume name "${String(at(volume, 'name'))}"`, declaredAt: place.declaredAt,
  }));
  place.problems.duplicates('volume-duplicate', [...native, ...parts.map(({ mounted }) => ({
    key: mounted.volume, path: place.at(mountPath(mounted)).path, label: `volume name "${mounted.volume}"`, declaredAt: place.declaredAt,
  }))], 'give one of them another name, such as Volume.scratch({ name: "cache" }), or mount the same value for the same volume');
}

/** The volumes of a workload's Pods, from what its containers mount. */
export const volumes: Subject<object> = {
  shapes: {},
  check(_, place, instance, scope) {
    checkNames(instance, scope, place);
    checkShared(instance, scope, (mounted) => place.at(mountPath(mounted)));
  },
  contribute(_, instance, scope) {
    const outside = mountedIn(instance).flatMap(({ options: { from } }) => mountKind(from)?.outsideOf?.(from) ?? []);
    return {
      metadata: { annotations: outsideAnnotations(outside) },
      volumes: volumesIn(instance, scope),
      claimTemplates: claimTemplatesIn(instance, scope),
    };
  },
};
