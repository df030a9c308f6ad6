import { finalPlace } from './final-object';
import { dnsSubdomainFault, serviceNameFault } from '../../kubernetes/names/kubernetes-names';
import { groupKind, kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import type { DeclaredAt } from '../problems/declared-at';
import { Place } from '../problems/place';
import { checkTexts } from '../texts/check-text';

const RENAME = 'rename one of them: both would be the same object in the cluster';
const SHORTEN = 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself';

/** The line that declares an object; that of the overlay where the object has none of its own. */
function declarationOf({ instance, declaredAt }: ModelObject, place: Place): DeclaredAt | undefined {
  return declaredAt ?? instance?.workload.declaredAt ?? place.declaredAt;
}

function faultOf(kind: string, name: string): string | undefined {
  return kind === 'Service' ? serviceNameFault(name) : dnsSubdomainFault(name);
}

/** Records names that only an overlay makes ill-formed or too long; the others are reported where they are declared. */
function checkNames(objects: readonly ModelObject[], scope: Scope, place: Place): void {
  for (const object of objects) {
    const { kind, name } = kindAndName(object.manifest);
    const final = finalPlace(object, scope);
    const isNew = object.path.endsWith('.expose') || faultOf(kind, name) === undefined;
    const owner = object.instance === undefined ? `${kind} "${name}"` : `${kind} of "${object.instance.name}"`;
    if (isNew) new Place(place.problems, `${place.path} › ${owner}`, place.declaredAt).name(final.name, faultOf(kind, final.name), SHORTEN);
  }
}

/** Records objects that two declarations would create under one name. */
function checkCollisions(objects: readonly ModelObject[], known: ReadonlySet<string>, scope: Scope, place: Place): ReadonlySet<string> {
  const entries = objects.map((object) => {
    const { kind, name, namespace } = finalPlace(object, scope);
    return { object, key: JSON.stringify([groupKind(object.manifest), namespace, name]), label: `${kind} "${name}"` };
  });
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { object, key } of entries) {
    if (seen.has(key)) found.add(object.key);
    seen.add(key);
  }
  if (found.size === 0) return found;
  place.problems.duplicates('name-duplicate', entries.filter(({ object }) => !known.has(object.key)).map(({ object, key, label }) => ({
    key, path: object.path, label, declaredAt: declarationOf(object, place),
  })), RENAME);
  return found;
}

/** What the API server takes of all annotations of an object together, in bytes. @see https://kubernetes.io/docs/reference/labels-annotations-taints/ */
const LONGEST_ANNOTATIONS = 262_144;
/** What etcd takes of one request unless it is told otherwise, in bytes. @see https://etcd.io/docs/v3.5/dev-guide/limit/ */
const LONGEST_OBJECT = 1_572_864;

function annotationBytes({ metadata }: ModelObject['manifest']): number {
  const { annotations } = (metadata ?? {}) as { readonly annotations?: Readonly<Record<string, string>> };
  return Object.entries(annotations ?? {}).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)), 0);
}

/** Manifests that are small: base's, which most overlays have as well, are measured once. */
const SMALL = new WeakSet<ModelObject['manifest']>();

function checkSize(object: ModelObject, place: Place): void {
  const { manifest, path } = object;
  if (SMALL.has(manifest)) return;
  const bytes = Buffer.byteLength(JSON.stringify(manifest));
  if (bytes <= LONGEST_ANNOTATIONS) return void SMALL.add(manifest);
  const { kind, name } = kindAndName(manifest);
  const at = new Place(place.problems, path, declarationOf(object, place));
  const ofAnnotations = annotationBytes(manifest);
  if (ofAnnotations > LONGEST_ANNOTATIONS) {
    at.add('object-too-large', `the annotations of ${kind} "${name}" have ${ofAnnotations} bytes, ${LONGEST_ANNOTATIONS} are allowed`, 'shorten them, or keep the text elsewhere');
  }
  if (bytes > LONGEST_OBJECT) at.add('object-too-large', `${kind} "${name}" has ${bytes} bytes, ${LONGEST_OBJECT} are allowed`, 'divide it, or keep the data elsewhere');
}

/**
 * Checks the one list of all objects of base or of an overlay: names, collisions, sizes, and texts of what the user changed.
 *
 * @param known keys of the objects of a collision that base has already been told of
 * @returns the keys of the objects that collide
 */
export function checkObjects(objects: readonly ModelObject[], known: ReadonlySet<string>, scope: Scope, place: Place): ReadonlySet<string> {
  if (scope.overlay !== undefined) checkNames(objects, scope, place);
  for (const object of objects) {
    checkSize(object, place);
    const { instance } = object;
    if (instance && 'customize' in instance.options) checkTexts(object.manifest, new Place(place.problems, `${instance.path}.customize`, instance.workload.declaredAt));
  }
  return checkCollisions(objects, known, scope, place);
}
