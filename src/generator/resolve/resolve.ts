import type { Exists } from './check-overlay';
import { checkEmpty, checkIncluded, checkPatches } from './check-overlay';
import { judgeBase, judgeOverride, judgeUnchanged } from './judge';
import type { ReadDeclarations, ReadOverlay } from './read';
import { readDeclarations } from './read';
import { baseScope, declaredNamespaces, overlayScope, overridesByWorkload } from './scopes';
import { checkUnits, sharedUnit } from './units';
import { dataKeyFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Declarations } from '../declare/declarations';
import { resolveExposures } from '../exposure/resolve-exposures';
import { checkOutside } from '../links/check-outside';
import type { OverlayModel, RepositoryModel, ScopeModel } from '../model/repository-model';
import type { Scope } from '../model/scope';
import type { NamespaceOptions } from '../namespaces/options';
import { readNamespace } from '../namespaces/read';
import { patchableObjects } from '../objects/base-names';
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

function checkSecrets(secrets: Declarations['secrets'], problems: ProblemList): void {
  for (const { name, keys, declaredAt } of secrets) {
    const place = new Place(problems, `secrets.${name}`, declaredAt);
    place.name(name, dnsSubdomainFault(name), 'use the name that the Secret has in the cluster');
    keys.forEach((key, index) => place.at('keys').item(index).name(key, dataKeyFault(key), 'name the key as the Secret does'));
  }
  problems.duplicates('name-duplicate', secrets.map(({ name, declaredAt }) => ({
    key: name, path: `secrets.${name}`, label: `Secret "${name}"`, declaredAt,
  })), 'declare each Secret once, with all of its keys');
}

function ownManifests({ options: { manifests = [] }, place }: ReadOverlay): readonly OwnManifest[] {
  const own: OwnManifest[] = [];
  manifests.forEach((manifest, index) => own.push({ manifest, place: place.at('manifests').item(index) }));
  for (const manifest of own) checkComplete(manifest);
  checkTexts(manifests, place.at('manifests'));
  return own;
}

/** What base is, for the overlays. */
interface ResolvedBase {
  readonly model: ScopeModel;
  readonly collisions: ReadonlySet<string>;
  readonly judged: ReturnType<typeof judgeBase>;
}

function resolveBase({ base, read, problems, shared }: Work): Pick<ResolvedBase, 'model' | 'collisions'> {
  for (const manifest of read.manifests) {
    checkComplete(manifest);
    checkTexts(manifest.manifest, manifest.place);
  }
  const objects = objectsOf(base, { ...shared, exposed: [], manifests: [], createNamespace: undefined });
  checkReferences(read.manifests, objects, base);
  return { model: { scope: base, objects }, collisions: checkObjects(objects, new Set(), base, new Place(problems, '')) };
}

/** Judges what an overlay changes, and what that does to the others; a workload of an overlay that changes none is judged in base. */
function judgeOverrides(
  overrides: ReturnType<typeof overridesByWorkload>, scope: Scope, { base, problems }: Work, inBase: ReturnType<typeof judgeBase>, place: Place,
): void {
  if (overrides.size === 0) return;
  for (const [workload, instance] of scope.instances) {
    const [override, before, known] = [overrides.get(workload), base.instances.get(workload), inBase.get(workload) ?? []];
    const found = override && before ? judgeOverride(instance, before, override, scope, known) : judgeUnchanged(instance, scope, place, known);
    for (const problem of found) problems.add(problem);
  }
}

/** What an overlay says about the namespace of the repository's own objects; undefined where it exists already. */
function createdNamespace({ options: { createNamespace = false }, place }: ReadOverlay): NamespaceOptions | undefined {
  if (createNamespace === false) return undefined;
  return readNamespace(createNamespace === true ? {} : createNamespace, place.at('createNamespace'));
}

function resolveOverlay(read: ReadOverlay, work: Work, { model, collisions, judged }: ResolvedBase): OverlayModel {
  const { options, place, overlay: { name } } = read;
  const overrides = overridesByWorkload(read, work.base);
  const scope = overlayScope(read, overrides, work.base);
  judgeOverrides(overrides, scope, work, judged, place);
  checkOutside(scope, ({ name: workload }) => place.at(workload));
  checkIncluded(options.include ?? [], place, work.exists);
  checkTexts(options.patches, place.at('patches'));
  checkMoved(work.shared.baseManifests, scope);
  const exposed = resolveExposures(options.expose ?? [], scope, place);
  const manifests = ownManifests(read);
  const objects = objectsOf(scope, { ...work.shared, exposed, manifests, createNamespace: createdNamespace(read) });
  checkObjects(objects, collisions, scope, place);
  if ((options.include ?? []).length === 0) checkReferences(manifests, objects, scope);
  checkPatches(read, patchableObjects(objects, model.objects));
  checkCuts(options.patches ?? [], scope, place);
  checkEmpty(read, objects);
  return { name, scope, objects, patches: options.patches ?? [], include: options.include ?? [] };
}

/** The namespace that base puts the objects of each unit into. */
function unitNamespaces({ base, shared }: Work): RepositoryModel['namespaceOf'] {
  const byUnit = new Map([
    ...shared.namespaces.map(({ unit, name }): [string, string] => [unit, name]),
    ...[...base.instances.values()].map(({ unit, namespace }): [string, string] => [unit, namespace]),
  ]);
  return (unit) => byUnit.get(unit) ?? base.baseNamespace;
}

/**
 * Fills in defaults, resolves references, evaluates base and every overlay, and checks every invariant; all problems are collected,
 * none is thrown. What has the wrong type is reported and left out, so that the rest is judged beside it.
 */
export function resolve(declarations: Declarations, { isNamespaced = () => undefined, exists = () => undefined }: Knowledge = {}): Resolution {
  const problems = new ProblemList();
  const read = readDeclarations(declarations, problems);
  checkNamesOnce(read, problems);
  checkSecrets(declarations.secrets, problems);
  const base = baseScope(read, problems);
  const declaredAt = new Map(read.workloads.map(({ workload, place }) => [place.path, workload.declaredAt]));
  const placeOf = (path: string): Place => new Place(problems, path, declaredAt.get(path.split('.').slice(0, 2).join('.')));
  const judged = judgeBase(base, ({ path, workload }) => new Place(problems, path, workload.declaredAt));
  for (const found of judged.values()) for (const problem of found) problems.add(problem);
  const namespaces = declaredNamespaces(read, base);
  const shared = { baseManifests: read.manifests, namespaces, sharedUnit: sharedUnit([...base.instances.values(), ...namespaces]), isNamespaced, placeOf };
  const work: Work = { read, problems, base, exists, shared };
  checkUnits(base, placeOf);
  checkOutside(base, ({ path }) => placeOf(path));
  const { model, collisions } = resolveBase(work);
  const overlays = read.overlays.map((overlay) => resolveOverlay(overlay, work, { model, collisions, judged }));
  return { model: { base: model, overlays, namespaceOf: unitNamespaces(work), sharedUnit: shared.sharedUnit }, problems: problems.problems };
}
