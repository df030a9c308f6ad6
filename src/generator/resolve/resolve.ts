import type { Exists } from './check-overlay';
import { checkEmpty, checkIncluded, checkPatches } from './check-overlay';
import { judgeBase, judgeOverride } from './judge';
import type { ReadDeclarations, ReadOverlay } from './read';
import { readDeclarations } from './read';
import { baseScope, declaredNamespaces, overlayScope, overridesByWorkload } from './scopes';
import { checkUnits, sharedUnit } from './units';
import type { Declarations } from '../declare/declarations';
import { resolveExposures } from '../exposure/resolve-exposures';
import { checkOutside } from '../links/check-outside';
import type { NamespaceOptions } from '../namespaces/options';
import { readNamespace } from '../namespaces/read';
import type { OverlayModel, RepositoryModel, ScopeModel } from '../model/repository-model';
import type { Scope } from '../model/scope';
import { checkObjects } from '../objects/check-objects';
import { checkCuts, checkReferences } from '../objects/check-references';
import type { Contents } from '../objects/objects-of';
import { objectsOf } from '../objects/objects-of';
import type { IsNamespaced, OwnManifest } from '../objects/own-manifests';
import { checkComplete, checkMoved } from '../objects/own-manifests';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import { checkTexts } from '../texts/check-text';

/** A resolved configuration and everything that is wrong with it; the model may only be used where nothing is. */
export interface Resolution {
  readonly model: RepositoryModel;
  readonly problems: readonly Problem[];
}

/** What a resolution knows of the world around the declarations. */
export interface Knowledge {
  /** Decides where the user's own objects go. @default they stay as they are */
  readonly isNamespaced?: IsNamespaced;
  /** Tells whether an included path is there. @default nobody can tell */
  readonly exists?: Exists;
}

/** What is the same for base and every overlay while one repository is resolved. */
interface Work {
  readonly read: ReadDeclarations;
  readonly problems: ProblemList;
  readonly base: Scope;
  readonly shared: Pick<Contents, 'baseManifests' | 'namespaces' | 'sharedUnit' | 'isNamespaced' | 'placeOf'>;
  readonly exists: Exists;
}

function checkNamesOnce({ workloads, overlays }: ReadDeclarations, problems: ProblemList): void {
  problems.duplicates('name-duplicate', workloads.map(({ workload, place }) => ({
    key: workload.name, path: place.path, label: `application name "${workload.name}"`, declaredAt: workload.declaredAt,
  })), 'give each application its own name');
  problems.duplicates('overlay-duplicate', overlays.map(({ overlay, place }) => ({
    key: `overlays/${overlay.name}`, path: place.path, label: `the path overlays/${overlay.name}`, declaredAt: overlay.declaredAt,
  })), 'give each overlay its own name');
}

function ownManifests({ options: { manifests = [] }, place }: ReadOverlay): readonly OwnManifest[] {
  const own: OwnManifest[] = [];
  manifests.forEach((manifest, index) => own.push({ manifest, place: place.at('manifests').item(index) }));
  for (const manifest of own) checkComplete(manifest);
  checkTexts(manifests, place.at('manifests'));
  return own;
}

function resolveBase({ base, read, problems, shared }: Work): { readonly model: ScopeModel; readonly collisions: ReadonlySet<string> } {
  for (const manifest of read.manifests) {
    checkComplete(manifest);
    checkTexts(manifest.manifest, manifest.place);
  }
  const objects = objectsOf(base, { ...shared, exposed: [], manifests: [], createNamespace: undefined });
  checkReferences(read.manifests, objects, base);
  return { model: { scope: base, objects }, collisions: checkObjects(objects, new Set(), base, new Place(problems, '')) };
}

function judgeOverrides(overrides: ReturnType<typeof overridesByWorkload>, scope: Scope, { base, problems }: Work, inBase: ReturnType<typeof judgeBase>): void {
  for (const [workload, override] of overrides) {
    const before = base.instances.get(workload);
    const instance = scope.instances.get(workload);
    if (!before || !instance) continue;
    for (const problem of judgeOverride(instance, before, override, scope, inBase.get(workload) ?? [], before.path)) problems.add(problem);
  }
}

/** What an overlay says about the namespace of the repository's own objects; undefined where it exists already. */
function createdNamespace({ options: { createNamespace = false }, place }: ReadOverlay): NamespaceOptions | undefined {
  if (createNamespace === false) return undefined;
  return readNamespace(createNamespace === true ? {} : createNamespace, place.at('createNamespace'));
}

function resolveOverlay(read: ReadOverlay, work: Work, inBase: ReturnType<typeof judgeBase>, collisions: ReadonlySet<string>): OverlayModel {
  const { options, place, overlay: { name } } = read;
  const overrides = overridesByWorkload(read, work.base);
  const scope = overlayScope(read, overrides, work.base);
  judgeOverrides(overrides, scope, work, inBase);
  checkOutside(scope, ({ name: workload }) => place.at(workload));
  checkIncluded(options.include ?? [], place, work.exists);
  checkTexts(options.patches, place.at('patches'));
  checkMoved(work.shared.baseManifests, scope);
  const exposed = resolveExposures(options.expose ?? [], scope, place);
  const manifests = ownManifests(read);
  const objects = objectsOf(scope, { ...work.shared, exposed, manifests, createNamespace: createdNamespace(read) });
  checkObjects(objects, collisions, scope, place);
  if ((options.include ?? []).length === 0) checkReferences(manifests, objects, scope);
  checkPatches(read, objects);
  checkCuts(options.patches ?? [], scope, place);
  checkEmpty(read, objects);
  return { name, scope, objects, patches: options.patches ?? [], include: options.include ?? [] };
}

/**
 * Fills in defaults, resolves references, evaluates base and every overlay, and checks every invariant; all problems are collected,
 * none is thrown. What has the wrong type is reported and left out, so that the rest is judged beside it.
 */
export function resolve(declarations: Declarations, { isNamespaced = () => undefined, exists = () => undefined }: Knowledge = {}): Resolution {
  const problems = new ProblemList();
  const read = readDeclarations(declarations, problems);
  checkNamesOnce(read, problems);
  const base = baseScope(read, problems);
  const declaredAt = new Map(read.workloads.map(({ workload, place }) => [place.path, workload.declaredAt]));
  const placeOf = (path: string): Place => new Place(problems, path, declaredAt.get(path.split('.').slice(0, 2).join('.')));
  const inBase = judgeBase(base, ({ path, workload }) => new Place(problems, path, workload.declaredAt));
  for (const found of inBase.values()) for (const problem of found) problems.add(problem);
  const namespaces = declaredNamespaces(read, base);
  const work: Work = { read, problems, base, exists, shared: { baseManifests: read.manifests, namespaces, sharedUnit: sharedUnit([...base.instances.values(), ...namespaces]), isNamespaced, placeOf } };
  checkUnits(base, placeOf);
  checkOutside(base, ({ path }) => placeOf(path));
  const { model, collisions } = resolveBase(work);
  const overlays = read.overlays.map((overlay) => resolveOverlay(overlay, work, inBase, collisions));
  const byUnit = new Map([
    ...work.shared.namespaces.map(({ unit, name }): [string, string] => [unit, name]),
    ...[...base.instances.values()].map(({ unit, namespace }): [string, string] => [unit, namespace]),
  ]);
  const namespaceOf = (unit: string): string => byUnit.get(unit) ?? base.baseNamespace;
  return { model: { base: model, overlays, namespaceOf, sharedUnit: work.shared.sharedUnit }, problems: problems.problems };
}
