import { nameFormat } from './name-formats';
import { apiVersion as apiVersionFormat, dnsLabel, finalizer as finalizerWithDomain, qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject } from '../../../../kubernetes/objects/json';
import { parseApiVersion } from '../../../../kubernetes/objects/resource';
import { RULES } from '../catalog/rules';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

/** Kinds whose objects are asked of the server and not kept, so that they need no name. */
const REVIEWS = new Set([
  'LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectReview', 'SelfSubjectRulesReview', 'SubjectAccessReview', 'TokenReview',
]);

/** Kinds of which a prefix that goes unused is not looked at. */
const LOOSE_PREFIXES = new Set(['DeviceClass', 'ReplicationController']);

function isReview(kind: string): boolean {
  return REVIEWS.has(kind);
}

const ANNOTATIONS_LIMIT = 256 * 1024;

function checkName(scope: Scope, apiVersion: string, kind: string): void {
  if (isReview(kind)) return;
  const { name, generateName } = asObject(scope.root.metadata);
  const format = nameFormat(apiVersion, kind, scope.minor);
  if (!name && !generateName) {
    if (kind === 'LimitRange') return;
    scope.report(RULES.requiredField, ['metadata', 'name'], 'the object has no name', 'Set metadata.name (or generateName for objects that are created, not applied).');
  } else if (typeof name === 'string' && name !== '') {
    const wrong = format(name);
    if (wrong !== undefined) scope.report(RULES.invalidName, ['metadata', 'name'], `${quote(name)} ${wrong}`, `Rename the ${kind}.`);
  }
  if (typeof generateName === 'string' && generateName !== '' && !(name && LOOSE_PREFIXES.has(kind))) {
    const wrong = format(generateName.length > 1 && generateName.endsWith('-') ? `${generateName.slice(0, -2)}a` : generateName);
    if (wrong !== undefined) scope.report(RULES.invalidName, ['metadata', 'generateName'], `${quote(generateName)} ${wrong}`, 'Change the prefix.');
  }
}

function checkAnnotationsSize(scope: Scope): void {
  let size = 0;
  for (const [key, value] of Object.entries(asObject(asObject(scope.root.metadata).annotations))) {
    size += Buffer.byteLength(key) + Buffer.byteLength(scalarText(value));
  }
  if (size <= ANNOTATIONS_LIMIT) return;
  scope.report(RULES.tooLong, ['metadata', 'annotations'], `the annotations hold ${size} bytes`, `Keep them within ${ANNOTATIONS_LIMIT} bytes together.`);
}

/** API groups of Kubernetes whose objects may have finalizers without a domain, as custom ones may. */
const PLAIN_FINALIZERS = new Set([
  'admissionregistration.k8s.io', 'apiextensions.k8s.io', 'apiregistration.k8s.io', 'coordination.k8s.io', 'node.k8s.io', 'policy',
]);

function checkOwner(owner: JsonObject, index: number, scope: Scope): void {
  const path = ['metadata', 'ownerReferences', index];
  for (const field of ['apiVersion', 'kind', 'name', 'uid']) {
    if (!owner[field]) scope.report(RULES.requiredField, [...path, field], `the owner has no ${field}`, `Set ${field}.`);
  }
  const wrong = owner.apiVersion ? apiVersionFormat(scalarText(owner.apiVersion)) : undefined;
  if (wrong !== undefined) scope.report(RULES.invalidFormat, [...path, 'apiVersion'], `${quote(owner.apiVersion)} ${wrong}`, "Write it like 'apps/v1'.");
}

function checkOwnersAndFinalizers(scope: Scope, kind: string, apiVersion: string): void {
  const metadata = asObject(scope.root.metadata);
  const plain = PLAIN_FINALIZERS.has(parseApiVersion(apiVersion).group) || scope.bundle.kindOf(apiVersion, kind) === undefined;
  const finalizerFormat = plain ? qualifiedName : finalizerWithDomain;
  for (const [index, finalizer] of asList(metadata.finalizers).entries()) {
    const wrong = typeof finalizer === 'string' || finalizer === null ? finalizerFormat(finalizer ?? '') : undefined;
    if (wrong !== undefined) scope.report(RULES.invalidFormat, ['metadata', 'finalizers', index], `${quote(finalizer)} ${wrong}`, "Name it like 'example.com/cleanup'.");
  }
  asList(metadata.ownerReferences).forEach((owner, index) => checkOwner(asObject(owner), index, scope));
  // A server takes an owner that is listed twice, word for word, for one.
  const owners = asList(metadata.ownerReferences).filter((owner) => asObject(owner).controller === true);
  const controllers = new Set(owners.map((owner) => JSON.stringify(owner)));
  if (controllers.size > 1) {
    scope.report(RULES.duplicateEntry, ['metadata', 'ownerReferences'], `${controllers.size} owners are marked as the controller`, 'Leave controller: true on one.');
  }
}

/** Judges what metadata means at the root of an object: its name, namespace, owners and finalizers. */
export function checkMetadata(scope: Scope, kind: string, apiVersion: string): void {
  checkName(scope, apiVersion, kind);
  const { namespace } = asObject(scope.root.metadata);
  // A server drops the namespace of a kind of its own that belongs to the whole cluster.
  const isKept = scope.bundle.kindOf(apiVersion, kind)?.namespaced !== false;
  const wrong = isKept && typeof namespace === 'string' && namespace !== '' ? dnsLabel(namespace) : undefined;
  if (wrong !== undefined) scope.report(RULES.invalidName, ['metadata', 'namespace'], `${quote(namespace)} ${wrong}`, 'Name an existing namespace.');
  checkAnnotationsSize(scope);
  // Neither reviews nor events of the older API are checked for more.
  if (isReview(kind)) return;
  if (`${apiVersion} ${kind}` !== 'v1 Event') checkOwnersAndFinalizers(scope, kind, apiVersion);
}
