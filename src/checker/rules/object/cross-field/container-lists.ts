import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { forEachContainer, isLongRunning } from '../../../../kubernetes/pods/containers';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const PROBES = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const NOT_EPHEMERAL = ['ports', 'resources', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle', 'resizePolicy', 'restartPolicy'] as const;

function checkNames(spec: JsonObject, scope: Scope): void {
  const names = new Set(asList(spec.containers).map((container) => asString(asObject(container).name)));
  forEachContainer(spec, ({ name }, path) => {
    if (path[0] === 'containers' || typeof name !== 'string' || name === '') return;
    if (names.has(name)) scope.report(RULES.duplicateEntry, [...path, 'name'], `another container of the Pod is named ${quote(name)}`, 'Rename one of the two.');
    names.add(name);
  });
}

function checkInit(spec: JsonObject, scope: Scope): void {
  asList(spec.initContainers).forEach((item, index) => {
    const container = asObject(item);
    if (isLongRunning(container, 'initContainers')) return;
    for (const field of PROBES.filter((probe) => container[probe])) {
      const hint = 'Remove it, or set restartPolicy: Always to make the container a sidecar.';
      scope.report(RULES.forbiddenField, ['initContainers', index, field], `an init container that ends has no ${field}`, hint);
    }
    asList(container.resizePolicy).forEach((policy, at) => {
      if (asObject(policy).restartPolicy !== 'RestartContainer') return;
      scope.report(RULES.forbiddenField, ['initContainers', index, 'resizePolicy', at], 'an init container that ends is not resized by a restart', 'Remove the policy.');
    });
  });
}

function holdsAnything(value: JsonValue | undefined): boolean {
  return isSet(value) && !(typeof value === 'object' && Object.keys(value as object).length === 0);
}

function checkEphemeral(spec: JsonObject, scope: Scope): void {
  if (asList(spec.ephemeralContainers).length === 0) return;
  scope.report(RULES.forbiddenField, ['ephemeralContainers'], 'ephemeral containers cannot be created with a Pod', 'Add them to the running Pod with kubectl debug.');
  asList(spec.ephemeralContainers).forEach((container, index) => {
    for (const field of NOT_EPHEMERAL.filter((name) => holdsAnything(asObject(container)[name]))) {
      scope.report(RULES.forbiddenField, ['ephemeralContainers', index, field], `an ephemeral container has no ${field}`, 'Remove it.');
    }
  });
}

/** Names differ over all containers of a Pod, and each sort of container has only the fields that make sense for it. */
export const containerLists: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkNames(spec, scope);
    checkInit(spec, scope);
    checkEphemeral(spec, scope);
  },
};
