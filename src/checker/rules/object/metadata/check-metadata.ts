import { nameFormat } from './name-formats';
import { apiVersion as apiVersionFormat, dnsLabel, finalizer as finalizerWithDomain, qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject } from '../../../../kubernetes/objects/json';
import { parseApiVersion } from '../../../../kubernetes/objects/resource';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

/** Kinds whose objects are asked of the server and not kept, so that they need no name. */
const REVIEWS = new Set([
  'LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectReview', 'SelfSubjectRulesReview', 'SubjectAccessReview', 'TokenReview',
]);

/** Kinds of which a prefix that goes unused is not looked at. */
const LOOSE_PREFIXES = new Set(['DeviceClass', 'ReplicationController']);

function isReview({ type: { kind } }: Scope): boolean {
  return REVIEWS.has(kind);
}

/** Neither reviews nor events of the older API are checked for owners and finalizers. */
function isPlain(scope: Scope): boolean {
  const { apiVersion, kind } = scope.type;
  return isReview(scope) || (kind === 'Event' && apiVersion === 'v1');
}

const ANNOTATIONS_LIMIT = 256 * 1024;

/** An object that is kept has a name; a server gives one to a LimitRange without. */
export function checkNamed(scope: Scope): void {
  const { name, generateName } = asObject(scope.root.metadata);
  if (isReview(scope) || name || generateName || scope.type.kind === 'LimitRange') return;
  scope.report(['metadata', 'name'], 'the object has no name', 'Set metadata.name (or generateName for objects that are created, not applied).');
}

/** The name of an object, and what it is generated from, are in the form of names of its kind. */
export function checkName(scope: Scope): void {
  if (isReview(scope)) return;
  const { apiVersion, kind } = scope.type;
  const { name, generateName } = asObject(scope.root.metadata);
  const format = nameFormat(apiVersion, kind, scope.minor);
  const wrong = typeof name === 'string' && name !== '' ? format(name) : undefined;
  if (wrong !== undefined) scope.report(['metadata', 'name'], `${quote(name)} ${wrong}`, `Rename the ${kind}.`);
  if (typeof generateName === 'string' && generateName !== '' && !(name && LOOSE_PREFIXES.has(kind))) {
    const fault = format(generateName.length > 1 && generateName.endsWith('-') ? `${generateName.slice(0, -2)}a` : generateName);
    if (fault !== undefined) scope.report(['metadata', 'generateName'], `${quote(generateName)} ${fault}`, 'Change the prefix.');
  }
}

/** The namespace of an object is in the form of such names. */
export function checkNamespace(scope: Scope): void {
  const { namespace } = asObject(scope.root.metadata);
  // A server drops the namespace of a kind of its own that belongs to the whole cluster.
  const isKept = scope.bundle.kindOf(scope.type.apiVersion, scope.type.kind)?.namespaced !== false;
  const wrong = isKept && typeof namespace === 'string' && namespace !== '' ? dnsLabel(namespace) : undefined;
  if (wrong !== undefined) scope.report(['metadata', 'namespace'], `${quote(namespace)} ${wrong}`, 'Name an existing namespace.');
}

/** Annotations take so much room at most. */
export function checkAnnotationsSize(scope: Scope): void {
  let size = 0;
  for (const [key, value] of Object.entries(asObject(asObject(scope.root.metadata).annotations))) {
    size += Buffer.byteLength(key) + Buffer.byteLength(scalarText(value));
  }
  if (size <= ANNOTATIONS_LIMIT) return;
  scope.report(['metadata', 'annotations'], `the annotations hold ${size} bytes`, `Keep them within ${ANNOTATIONS_LIMIT} bytes together.`);
}

/** API groups of Kubernetes whose objects may have finalizers without a domain, as custom ones may. */
const PLAIN_FINALIZERS = new Set([
  'admissionregistration.k8s.io', 'apiextensions.k8s.io', 'apiregistration.k8s.io', 'coordination.k8s.io', 'node.k8s.io', 'policy',
]);

/** Finalizers are named as such. */
export function checkFinalizers(scope: Scope): void {
  if (isPlain(scope)) return;
  const { apiVersion, kind } = scope.type;
  const plain = PLAIN_FINALIZERS.has(parseApiVersion(apiVersion).group) || scope.bundle.kindOf(apiVersion, kind) === undefined;
  const finalizerFormat = plain ? qualifiedName : finalizerWithDomain;
  for (const [index, finalizer] of asList(asObject(scope.root.metadata).finalizers).entries()) {
    const wrong = typeof finalizer === 'string' || finalizer === null ? finalizerFormat(finalizer ?? '') : undefined;
    if (wrong !== undefined) scope.report(['metadata', 'finalizers', index], `${quote(finalizer)} ${wrong}`, "Name it like 'example.com/cleanup'.");
  }
}

function ownersOf(scope: Scope): readonly JsonObject[] {
  return isPlain(scope) ? [] : asList(asObject(scope.root.metadata).ownerReferences).map(asObject);
}

/** An owner is told by all that tells objects apart. */
export function checkOwners(scope: Scope): void {
  ownersOf(scope).forEach((owner, index) => {
    for (const field of ['apiVersion', 'kind', 'name', 'uid'].filter((name) => !owner[name])) {
      scope.report(['metadata', 'ownerReferences', index, field], `the owner has no ${field}`, `Set ${field}.`);
    }
  });
}

/** The API version of an owner can be one. */
export function checkOwnerVersions(scope: Scope): void {
  ownersOf(scope).forEach(({ apiVersion }, index) => {
    const wrong = apiVersion ? apiVersionFormat(scalarText(apiVersion)) : undefined;
    if (wrong !== undefined) scope.report(['metadata', 'ownerReferences', index, 'apiVersion'], `${quote(apiVersion)} ${wrong}`, "Write it like 'apps/v1'.");
  });
}

/** One owner is the controller; a server takes an owner that is listed twice, word for word, for one. */
export function checkControllers(scope: Scope): void {
  const { size } = new Set(ownersOf(scope).filter(({ controller }) => controller === true).map((owner) => JSON.stringify(owner)));
  if (size > 1) scope.report(['metadata', 'ownerReferences'], `${size} owners are marked as the controller`, 'Leave controller: true on one.');
}
