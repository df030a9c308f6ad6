import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { at, isObject } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import type { Scope } from '../scope/scope';

function checkSleep(spec: JsonObject, container: JsonObject, path: Path, scope: Scope): void {
  const { terminationGracePeriodSeconds: given } = spec;
  // A server takes a negative period for one second.
  const grace = typeof given === 'number' ? given < 0 ? 1 : given : 30;
  for (const hook of ['postStart', 'preStop'] as const) {
    const sleep = at(container, 'lifecycle', hook, 'sleep');
    const seconds = isObject(sleep) ? sleep.seconds ?? 0 : 0;
    if (typeof seconds !== 'number' || seconds <= grace) continue;
    const message = `sleeping ${seconds} seconds is longer than terminationGracePeriodSeconds (${grace})`;
    scope.report(RULES.podFields, [...path, 'lifecycle', hook, 'sleep'], message, 'Sleep shorter or raise terminationGracePeriodSeconds.');
  }
}

/** Hooks end before the Pod is killed. */
export const lifecycle: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => forEachContainer(spec, (container, path) => {
    if (!isObject(container.lifecycle)) return;
    checkSleep(spec, container, path, scope);
  }),
};
