import { editField, mapped } from './edit-field';
import type { KindSelector, ReferenceField } from './reference-fields';
import { REFERENCE_FIELDS } from './reference-fields';
import { groupBy } from '../../../../common/group-by';
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

/** Finds the one object that a reference is to; undefined where there is none, or several. */
type Find = (field: ReferenceField, referrer: KubernetesObject, reference: Identity) => Renaming | undefined;

/** One renaming for each way from a namespace to another: what of it is visible from where is so of all that went it. */
function movesIn(renamings: readonly Renaming[]): readonly Renaming[] {
  const namespaced = renamings.filter((target) => !isClusterScoped(target));
  return [...new Map(namespaced.map((target) => [JSON.stringify([namespaceOf(target.before.namespace), target.after.namespace]), target])).values()];
}

/** Of objects in the namespace that a reference names, those that came from there, and only where no object did, of whatever name, those that are there now. */
function inNamespaceOf(targets: readonly Renaming[], isFormer: boolean, namespace: string): readonly Renaming[] {
  return targets.filter((target) => !isClusterScoped(target) && namespaceOf((isFormer ? target.before : target.after).namespace) === namespace);
}

/** @param namesOf the names under which a reference means a target */
function findAmong(renamings: readonly Renaming[], namesOf: (target: Renaming) => readonly string[]): Find | undefined {
  const named = renamings.flatMap((target) => [...new Set(namesOf(target))].map((name) => ({ name, target })));
  if (named.length === 0) return undefined;
  const byName = groupBy(named, ({ name }) => name);
  const moves = movesIn(renamings);
  return (field, referrer, { name, namespace }) => {
    const found = byName.get(name)?.map(({ target }) => target).filter((target) => isVisible(referrer, target)) ?? [];
    if (found.length === 0) return undefined;
    const isFormer = moves.some((move) => namespaceOf(move.before.namespace) === namespace && isVisible(referrer, move));
    const there = namespace === undefined ? found : inNamespaceOf(found, isFormer, namespace);
    const targets = there.filter((target) => isSelected(target, field.target) && isReferredRole(referrer, field, target));
    return targets.every(({ after }) => after.name === targets[0].after.name) ? targets.at(0) : undefined;
  };
}

/** What is written for a reference. */
type Respell = (target: Renaming, reference: JsonMap) => JsonMap;

function editReference(value: Json, find: (reference: Identity) => Renaming | undefined, respell: Respell): Json {
  if (isList(value)) return mapped(value, (item) => editReference(item, find, respell));
  if (typeof value === 'string') {
    const target = find({ name: value });
    return target === undefined ? value : respell(target, { name: value }).name;
  }
  if (!isMap(value) || typeof value.name !== 'string') return value;
  const target = find({ name: value.name, ...typeof value.namespace === 'string' ? { namespace: value.namespace } : {} });
  return target === undefined ? value : respell(target, value);
}

const FIELDS_OF = groupBy(REFERENCE_FIELDS, ({ referrer }) => referrer.kind);

function editReferences(object: KubernetesObject, find: Find | undefined, respell: Respell): KubernetesObject {
  if (find === undefined) return object;
  const fields = (FIELDS_OF.get(object.kind) ?? []).filter(({ referrer }) => isSelected(object, referrer));
  return fields.reduce((result, field) => {
    const findHere = (reference: Identity): Renaming | undefined => find(field, object, reference);
    return editField(result, field.path, (value) => editReference(value, findHere, respell)) as KubernetesObject;
  }, object);
}

/** What becomes of references to the objects that a kustomization renames. */
export class Renamings {
  private readonly former: Find | undefined;
  private readonly last: Find | undefined;

  constructor(renamings: readonly Renaming[]) {
    this.former = findAmong(renamings, ({ formerNames }) => formerNames);
    this.last = findAmong(renamings, ({ after, formerNames }) => formerNames.length === 0 ? [] : [after.name]);
  }

  /** The object with its references following the objects that were renamed, as kustomize makes them. */
  follow(object: KubernetesObject): KubernetesObject {
    return editReferences(object, this.former, ({ after: { name, namespace } }, reference) =>
      ({ ...reference, name, ...namespace === undefined ? {} : { namespace } }));
  }

  /** The object with the references that become those of this one when the renamed objects are followed. */
  undo(object: KubernetesObject): KubernetesObject {
    return editReferences(object, this.last, ({ before: { name } }, reference) => ({ ...reference, name }));
  }
}
