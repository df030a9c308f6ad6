import { isFilledAtRunTime, isProvidedKey } from './filled-at-run-time';
import { hashedName } from './hashed-names';
import type { LinkFinding } from './link-rule';
import { linkFinding } from './link-rule';
import { exists, externalHint, similarNameHint } from './named-objects';
import type { PodReference } from './pod-references';
import type { ResourceIndex } from './resource-index';
import { formatPath } from '../../../../common/path';
import { isProvidedSecret } from '../../../../kubernetes/index/provided-secrets';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { asObject } from '../../../../kubernetes/objects/json';

/** ConfigMaps that every namespace of a cluster has. */
const SYSTEM_CONFIG_MAPS: ReadonlySet<string> = new Set(['kube-root-ca.crt', 'openshift-service-ca.crt', 'istio-ca-root-cert']);

function isThere(index: ResourceIndex, { referrer, kind, namespace, name }: PodReference): boolean {
  return (kind === 'ConfigMap' && SYSTEM_CONFIG_MAPS.has(name))
    || (kind === 'ServiceAccount' && name === 'default')
    || (kind === 'Secret' && isProvidedSecret(index, namespace, name))
    || exists(index, { referrer, kind, groupKind: kind, namespace, name });
}

/** A warning for an object that Pods need and the render does not hold; names with a generator hash have a rule of their own. */
function missingPodObject(index: ResourceIndex, reference: PodReference): LinkFinding | undefined {
  const { referrer, kind, namespace, name, path, optional } = reference;
  if (optional || isThere(index, reference) || hashedName(index, kind, namespace, name) !== undefined) return undefined;
  const target = { referrer, kind, groupKind: kind, namespace, name };
  return linkFinding(referrer, {
    path: formatPath(path),
    message: `The render has no ${kind} ${nameIn(namespace, name)}.`,
    hint: similarNameHint(index, target) + externalHint(target),
  }, 'warning');
}

/** {@link missingPodObject} for many references; an object that one document misses in several places is one finding. */
export function* missingPodObjects(index: ResourceIndex, references: Iterable<PodReference>): Iterable<LinkFinding> {
  const seen = new Set<string>();
  for (const reference of references) {
    const finding = missingPodObject(index, reference);
    const key = `${reference.referrer.document} ${finding?.message}`;
    if (finding === undefined || seen.has(key)) continue;
    seen.add(key);
    yield finding;
  }
}

/** Findings for keys that Pods need and the rendered ConfigMap or Secret lacks. */
export function missingKeys(index: ResourceIndex, reference: PodReference): LinkFinding[] {
  const { referrer, kind, namespace, name, keys, optional } = reference;
  const object = index.find(kind, namespace, name)?.object;
  if (optional || object === undefined || isFilledAtRunTime(object)) return [];
  const present = [...Object.keys(asObject(object.data)), ...Object.keys(asObject(object.binaryData)), ...Object.keys(asObject(object.stringData))];
  return keys.filter(({ key }) => !present.includes(key) && !isProvidedKey(object, key)).map(({ key, path }) => linkFinding(referrer, {
    path: formatPath(path),
    message: `${kind} ${nameIn(namespace, name)} has no key ${key}.`,
    hint: present.length === 0 ? `It has no keys in the render; give it ${key}, or mark the reference optional.` : `Its keys are ${present.join(', ')}.`,
  }, present.length === 0 ? 'warning' : 'error'));
}
