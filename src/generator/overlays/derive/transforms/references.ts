import { editField } from './edit-field';
import type { KindSelector, ReferenceField } from './reference-fields';
import { REFERENCE_FIELDS } from './reference-fields';
import { isClusterScoped } from '../objects/cluster-kinds';
import type { Json, JsonMap, KubernetesObject } from '../objects/json';
import { isList, isMap, valueAt } from '../objects/json';
import { groupAndVersion } from '../objects/patch-target';

/** An object's name and namespace. */
export interface Identity {
  readonly name: string;
  readonly namespace?: string;
}

/** An object that a kustomization may rename: others that refer to it by a former name are made to follow. */
export interface Renaming {
  readonly apiVersion: string;
  readonly kind: string;
  readonly before: Identity;
  /** Every name that it had before its last one. */
  readonly formerNames: readonly string[];
  readonly after: Identity;
}

function isSelected({ apiVersion, kind }: Pick<KubernetesObject, 'apiVersion' | 'kind'>, selector: KindSelector): boolean {
  const { group, version } = groupAndVersion(apiVersion);
  return kind === selector.kind && group === (selector.group ?? group) && version === (selector.version ?? version);
}

function namespaceOf(namespace: Json | undefined): string {
  return typeof namespace === 'string' && namespace !== '' ? namespace : 'default';
}

/** A binding may name accounts of other namespaces. */
function bindsAccount({ kind, subjects }: KubernetesObject, { after }: Renaming): boolean {
  return kind === 'RoleBinding' && isList(subjects)
    && subjects.some((subject) => valueAt(subject, 'kind') === 'ServiceAccount' && valueAt(subject, 'namespace') === after.namespace);
}

function isVisible(referrer: KubernetesObject, target: Renaming): boolean {
  if (isClusterScoped(referrer) || isClusterScoped(target)) return true;
  return namespaceOf(referrer.metadata.namespace) === namespaceOf(target.after.namespace) || bindsAccount(referrer, target);
}

/** What kustomize reads as text, whatever it is; `''` says nothing. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value);
}

/** A role is also told apart by what the reference says of its kind, where it says all. */
function isReferredRole({ roleRef }: KubernetesObject, { path }: ReferenceField, target: Renaming): boolean {
  const said = [valueAt(roleRef, 'kind'), valueAt(roleRef, 'apiGroup')];
  if (path[0] !== 'roleRef' || said.includes(undefined)) return true;
  const [kind, group] = said.map(textOf);
  return isSelected(target, { kind: kind === '' ? target.kind : kind, ...group === '' ? {} : { group } });
}

/** Objects of any kind in the namespace that a reference names: those that came from there, and only where none did, those that are there now. */
function inNamespaceOf(targets: readonly Renaming[], namespace: string | undefined): readonly Renaming[] {
  if (namespace === undefined) return targets;
  const namespaced = targets.filter((target) => !isClusterScoped(target));
  const former = namespaced.filter(({ before }) => namespaceOf(before.namespace) === namespace);
  return former.length > 0 ? former : namespaced.filter(({ after }) => namespaceOf(after.namespace) === namespace);
}

/** Finds the one object that a reference is to; undefined where there is none, or several. */
type Find = (field: ReferenceField, referrer: KubernetesObject, reference: Identity) => Renaming | undefined;

function findWith(renamings: readonly Renaming[], isNamed: (target: Renaming, name: string) => boolean): Find {
  return (field, referrer, { name, namespace }) => {
    const visible = inNamespaceOf(renamings.filter((target) => isVisible(referrer, target)), namespace);
    const targets = visible.filter((target) => isNamed(target, name) && isSelected(target, field.target) && isReferredRole(referrer, field, target));
    return targets.every(({ after }) => after.name === targets[0].after.name) ? targets.at(0) : undefined;
  };
}

/** What is written for a reference. */
type Respell = (target: Renaming, reference: JsonMap) => JsonMap;

function editReference(value: Json, find: (reference: Identity) => Renaming | undefined, respell: Respell): Json {
  if (isList(value)) return value.map((item) => editReference(item, find, respell));
  if (typeof value === 'string') {
    const target = find({ name: value });
    return target === undefined ? value : respell(target, { name: value }).name;
  }
  if (!isMap(value) || typeof value.name !== 'string') return value;
  const target = find({ name: value.name, ...typeof value.namespace === 'string' ? { namespace: value.namespace } : {} });
  return target === undefined ? value : respell(target, value);
}

function editReferences(object: KubernetesObject, find: Find, respell: Respell): KubernetesObject {
  const fields = REFERENCE_FIELDS.filter(({ referrer }) => isSelected(object, referrer));
  return fields.reduce((result, field) => {
    const findHere = (reference: Identity): Renaming | undefined => find(field, object, reference);
    return editField(result, field.path, (value) => editReference(value, findHere, respell)) as KubernetesObject;
  }, object);
}

/** The object with its references following the objects that were renamed, as kustomize makes them. */
export function followRenamings(object: KubernetesObject, renamings: readonly Renaming[]): KubernetesObject {
  const find = findWith(renamings, ({ formerNames }, name) => formerNames.includes(name));
  return editReferences(object, find, ({ after: { name, namespace } }, reference) =>
    ({ ...reference, name, ...namespace === undefined ? {} : { namespace } }));
}

/** The object with the references that become those of this one when the renamed objects are followed. */
export function beforeRenamings(object: KubernetesObject, renamings: readonly Renaming[]): KubernetesObject {
  const find = findWith(renamings, ({ after, formerNames }, name) => after.name === name && formerNames.length > 0);
  return editReferences(object, find, ({ before: { name } }, reference) => ({ ...reference, name }));
}
