import type { ReadLayer, ReadSharedOverride } from './layer';
import { readOverride } from './read-override';
import { dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Scope, SharedInstance } from '../model/scope';
import { mergeOptions } from '../options/merge';
import type { Shape } from '../options/shape';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import type { NamespaceReference } from '../texts/reference';

/** What is declared apart from workloads, which share it. */
interface Reference {
  readonly name: string;
}

/** A kind of declaration that an overlay can change; `O` are its options. */
export interface ChangeableKind<R, O extends object> {
  /** As messages call one, without its article. */
  readonly noun: string;
  readonly article: 'a' | 'an';
  /** The method that declares one. */
  readonly maker: string;
  /** How what an overlay says of it is read. */
  readonly changes: Shape;
  /** Records what is wrong with its options, those of base or those after the overlay's change. */
  check(options: O, place: Place, reference: R): void;
}

/** A kind of object that is declared apart from the workloads that share it, such as a claim for storage. */
export interface SharedKind<R, O extends object> extends ChangeableKind<R, O> {
  /** Where they stand in the configuration: `claims`. */
  readonly root: string;
  /** How its options are read. */
  readonly options: Shape;
}

/** One with the options that are readable. */
export interface ReadShared<R, O extends object = object> {
  readonly reference: R;
  readonly options: O & { readonly namespace?: NamespaceReference; readonly inBase?: boolean };
  readonly place: Place;
}

/** Reads what is declared of a kind. */
export function readShared<R extends Reference & { readonly options: object; readonly declaredAt: Place['declaredAt'] }, O extends object>(
  kind: SharedKind<never, O>, declared: readonly R[], problems: ProblemList,
): readonly ReadShared<R, O>[] {
  return declared.map((reference) => {
    const place = new Place(problems, `${kind.root}.${reference.name}`, reference.declaredAt);
    return { reference, options: (kind.options(reference.options, place) ?? {}) as ReadShared<R, O>['options'], place };
  });
}

/** Reads what an overlay changes about one. */
export function readSharedOverride<R>(kind: Pick<ChangeableKind<never, never>, 'changes'>, reference: R, options: object, place: Place): ReadSharedOverride<R> {
  return { reference, options: readOverride(options, kind.changes, place), place };
}

/** What is declared of a kind, as base has it; records names and options that the API server refuses. */
export function declaredShared<R extends Reference, O extends object>(
  kind: SharedKind<R, O>, read: readonly ReadShared<R, O>[], base: Pick<Scope, 'namespaces' | 'baseNamespace'>, unitOf: (namespace: string) => string,
): ReadonlyMap<R, SharedInstance> {
  return new Map(read.map(({ reference, options, place }): [R, SharedInstance] => {
    const { namespace, inBase, ...own } = options;
    const home = namespace?.name ?? base.baseNamespace;
    place.name(reference.name, dnsSubdomainFault(reference.name), 'use lower case letters, digits, "-" and "."');
    if (!base.namespaces.has(home)) place.at('namespace').add('namespace-unknown', `namespace "${home}", which this repository does not have`, 'pass a value that addNamespace of this same repository returned');
    kind.check(own as O, place, reference);
    const instance = { name: reference.name, path: place.path, namespace: home, unit: unitOf(home), options: own };
    return [reference, inBase === false ? { ...instance, inBase } : instance];
  }));
}

function checkTwice<R extends Reference>(
  { noun, article }: Pick<ChangeableKind<never, never>, 'noun' | 'article'>, overrides: readonly ReadSharedOverride<R>[], known: ReadonlyMap<R, object>, { place: { problems, declaredAt } }: ReadLayer,
): void {
  const references = [...known.keys()];
  problems.duplicates('override-duplicate', overrides.filter(({ reference }) => known.has(reference)).map(({ reference, place: { path } }) => ({
    key: String(references.indexOf(reference)), path, label: `${noun} "${reference.name}"`, declaredAt,
  })), `put all that differs about ${article} ${noun} into one override`);
}

function problemsOf<R, O extends object>(kind: ChangeableKind<R, O>, options: object, reference: R): readonly Problem[] {
  const list = new ProblemList();
  kind.check(options as O, new Place(list, 'here'), reference);
  return list.problems;
}

/** Records what is wrong with the changed options, and was not before: that is said where it was said. */
function checkChange<R, O extends object>(kind: ChangeableKind<R, O>, reference: R, before: object, after: object, place: Place): void {
  const known = new Set(problemsOf(kind, before, reference).map((problem) => JSON.stringify(problem)));
  for (const problem of problemsOf(kind, after, reference)) {
    const path = `${place.path}${problem.path.slice('here'.length)}`;
    if (!known.has(JSON.stringify(problem))) place.problems.add({ ...problem, path }, place.declaredAt);
  }
}

/** What an overlay has of a kind, of whose options the later layers win; records overrides of what this repository does not have, and of one twice. */
export function changedShared<R extends Reference, I extends { readonly options: object }, O extends object>(
  kind: ChangeableKind<R, O>,
  layers: readonly ReadLayer[],
  overridesOf: (layer: ReadLayer) => readonly ReadSharedOverride<R>[],
  known: ReadonlyMap<R, I>,
): ReadonlyMap<R, I> {
  const changed = new Map(known);
  for (const layer of layers) {
    checkTwice(kind, overridesOf(layer), known, layer);
    for (const { reference, options, place } of overridesOf(layer)) {
      const before = changed.get(reference);
      if (before === undefined) {
        place.add(`${kind.noun}-unknown`, `${kind.noun} "${reference.name}", which this repository does not have`, `pass a value that ${kind.maker} of this same repository returned`);
        continue;
      }
      const after = mergeOptions(before.options, options);
      checkChange(kind, reference, before.options, after, place);
      changed.set(reference, { ...before, options: after });
    }
  }
  return changed;
}
