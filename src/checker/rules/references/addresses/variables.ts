import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { Container } from '../../../../kubernetes/pods/containers';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { ResourceIndex } from '../shared/resource-index';

/** The values of a container's variables that the render tells: literals and rendered ConfigMap keys. */
export type Variables = ReadonlyMap<string, string>;

const REFERENCE = /\$(\$|\(([A-Za-z_][A-Za-z0-9_.-]*)\))/g;

/** Replaces `$(NAME)` as the kubelet does, and leaves it where the render does not tell the value, such as that of a Secret. */
export function expandKnown(text: string, variables: Variables): string {
  return text.replace(REFERENCE, (whole, dollar: string, name: string | undefined) => dollar === '$' ? '$' : variables.get(name ?? '') ?? whole);
}

/** Replaces `$(NAME)` as the kubelet does; undefined where a variable's value is unknown. */
function expand(text: string, variables: Variables): string | undefined {
  const isKnown = [...text.matchAll(REFERENCE)].every(([, dollar, name]) => dollar === '$' || variables.has(name));
  return isKnown ? expandKnown(text, variables) : undefined;
}

function configValue(index: ResourceIndex, namespace: string, reference: unknown): string | undefined {
  const { name, key } = asObject(reference);
  const configMap = index.find('ConfigMap', namespace, asString(name) ?? '');
  return asString(at(configMap?.object.data, asString(key) ?? ''));
}

function fromConfigMaps(index: ResourceIndex, workload: Workload, container: Container): Map<string, string> {
  const variables = new Map<string, string>();
  for (const source of asList(container.spec.envFrom)) {
    const configMap = index.find('ConfigMap', workload.namespace, asString(at(source, 'configMapRef', 'name')) ?? '');
    const prefix = asString(at(source, 'prefix')) ?? '';
    for (const [key, value] of Object.entries(asObject(configMap?.object.data))) {
      if (typeof value === 'string') variables.set(prefix + key, value);
    }
  }
  return variables;
}

/** The variables of a container in the order that the kubelet defines them. */
export function variablesOf(index: ResourceIndex, workload: Workload, container: Container): Variables {
  const variables = fromConfigMaps(index, workload, container);
  for (const entry of asList(container.spec.env)) {
    if (!isObject(entry)) continue;
    const name = asString(entry.name) ?? '';
    const literal = entry.valueFrom === undefined ? asString(entry.value) ?? '' : undefined;
    const value = literal === undefined
      ? configValue(index, workload.namespace, at(entry.valueFrom, 'configMapKeyRef'))
      : expand(literal, variables);
    if (value === undefined) variables.delete(name);
    else variables.set(name, value);
  }
  return variables;
}
