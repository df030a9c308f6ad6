import { mentionsInText } from './in-fields';
import type { Mention } from './mention';
import { kindIn, readName } from './mention';
import type { Path } from '../../../../common/path';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Container } from '../../../../kubernetes/pods/containers';
import type { Workload } from '../../../../kubernetes/pods/workload';

/** `API_SECRET` holds a secret; `API_SECRET_NAME` names one. */
const NAMING_VARIABLE = /config_?map|secret_?(?:name|ref)$/i;

function named(referrer: Resource, home: string, path: Path, word: string, text: string): Mention[] {
  const kind = kindIn(word);
  const target = kind === undefined ? undefined : readName(text, home);
  return kind === undefined || target === undefined ? [] : [{ referrer, path, kind, ...target, isReference: false }];
}

/** Headers of ingress-nginx are in a ConfigMap, though the key does not say so. */
function wordOf(key: string): string {
  return /^nginx\.ingress\.kubernetes\.io\/(?:custom-headers|auth-proxy-set-headers)$/.test(key) ? 'configmap' : key;
}

/** Mentions in annotations whose key speaks of a ConfigMap or Secret; the value may list several. */
export function mentionsInAnnotations(referrer: Resource, home: string, metadataPath: Path): Mention[] {
  return Object.entries(asObject(at(referrer.object, ...metadataPath, 'annotations'))).flatMap(([key, value]) => {
    const path = [...metadataPath, 'annotations', key];
    const text = asString(value) ?? '';
    // What kubectl keeps there is how the object was before.
    if (text.startsWith('{')) return key.startsWith('kubectl.kubernetes.io/') ? [] : mentionsInText(referrer, home, path, text);
    return text.split(',').flatMap((part) => named(referrer, home, path, wordOf(key), part));
  });
}

function inArguments({ resource, namespace }: Workload, { spec, path }: Container): Mention[] {
  return (['command', 'args'] as const).flatMap((list) => {
    let flag = '';
    return asList(spec[list]).flatMap((value, position) => {
      const text = asString(value) ?? '';
      const [, name, joined] = /^(--?[A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(text) ?? [];
      const [word, target] = name === undefined ? [flag, text] : [name, joined ?? ''];
      flag = name !== undefined && joined === undefined ? name : '';
      return named(resource, namespace, [...path, list, position], word, target);
    });
  });
}

function inVariables({ resource, namespace }: Workload, { spec, path }: Container): Mention[] {
  return asList(spec.env).flatMap((entry, position) => {
    const name = asString(at(entry, 'name')) ?? '';
    return NAMING_VARIABLE.test(name) ? named(resource, namespace, [...path, 'env', position, 'value'], name, asString(at(entry, 'value')) ?? '') : [];
  });
}

/** Mentions in the arguments and variables of a workload's containers. */
export function mentionsInContainers(workload: Workload): Mention[] {
  return workload.containers.flatMap((container) => [...inArguments(workload, container), ...inVariables(workload, container)]);
}

const RESOURCES = { configmaps: 'ConfigMap', secrets: 'Secret' } as const;

/** The ConfigMaps and Secrets that a Role names. */
export function mentionsInRole(referrer: Resource, namespace: string): Mention[] {
  return asList(referrer.object.rules).flatMap((rule, position) => Object.entries(RESOURCES).flatMap(([resource, kind]) => {
    if (!asList(at(rule, 'resources')).includes(resource)) return [];
    return asList(at(rule, 'resourceNames')).flatMap((name, index): Mention[] => typeof name === 'string'
      ? [{ referrer, path: ['rules', position, 'resourceNames', index], kind, namespace, name, isReference: false }]
      : []);
  }));
}
