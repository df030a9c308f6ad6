import { checkDeclaredImages } from './check-images';
import { judgeDeclared, judgeUnchanged } from './judge';
import { judgeConfigs } from './judge-configs';
import { withoutConsequences } from './one-cause';
import type { ReadDeclarations } from './read';
import { readDeclarations } from './read';
import { resolveOverlay } from './resolve-overlay';
import { declaredNamespaces, declaredScopes } from './scopes';
import type { WrittenKustomizations } from './tracked-images';
import { trackedImages } from './tracked-images';
import { checkUnits, sharedUnit } from './units';
import type { Knowledge, ResolvedBase, Work } from './work';
import type { OnDisk, ReadPath } from '../../system/on-disk';
import type { Declarations } from '../declare/declarations';
import { checkEncrypted } from '../delivery/check-encrypted';
import { checkImageUpdates } from '../delivery/check-image-updates';
import { checkMoves } from '../delivery/check-moves';
import { checkNames } from '../delivery/check-names';
import { checkOwners } from '../delivery/check-owners';
import { readDeliveries } from '../delivery/read';
import { checkOutside } from '../links/check-outside';
import type { RepositoryModel } from '../model/repository-model';
import { checkObjects } from '../objects/check-objects';
import { checkReferences } from '../objects/check-references';
import { Evaluations } from '../objects/evaluations';
import { UNMARKED } from '../objects/mark';
import { objectsOf } from '../objects/objects-of';
import { checkComplete } from '../objects/own-manifests';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import { checkSecretDeclaration } from '../secrets/read';
import { checkTexts } from '../texts/check-text';

export type { Knowledge } from './work';

/** A resolved configuration and everything that is wrong with it; the model may only be used where nothing is. */
export interface Resolution {
  readonly model: RepositoryModel;
  readonly problems: readonly Problem[];
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
  for (const secret of secrets) {
    const { name, declaredAt } = secret;
    const place = new Place(problems, `secrets.${name}`, declaredAt);
    checkSecretDeclaration(secret, place);
  }
  problems.duplicates('name-duplicate', secrets.map(({ name, declaredAt }) => ({
    key: name, path: `secrets.${name}`, label: `Secret "${name}"`, declaredAt,
  })), 'declare each Secret once, with all of its keys');
}

function resolveBase({ scopes: { declared, base }, read, problems, shared, judged }: Work, placeOf: (path: string) => Place): ResolvedBase {
  for (const manifest of read.manifests) {
    checkComplete(manifest);
    checkTexts(manifest.manifest, manifest.place);
  }
  if (base.instances.size < declared.instances.size) {
    for (const [workload, instance] of base.instances) judgeUnchanged(instance, base, placeOf(instance.path), judged.get(workload) ?? []);
  }
  const objects = objectsOf(base, { ...shared, exposed: [], manifests: [], createNamespace: undefined, marks: UNMARKED });
  checkReferences(read.manifests, objects, base);
  return { model: { scope: base, objects }, collisions: checkObjects(objects, new Set(), base, new Place(problems, '')) };
}

/** Reads each path once: every scope asks for it. */
function once(read: ReadPath): ReadPath {
  const known = new Map<string, OnDisk>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
}

/** The namespace that base puts the objects of each unit into. */
function unitNamespaces({ scopes: { declared }, shared }: Work): RepositoryModel['namespaceOf'] {
  const byUnit = new Map([
    ...shared.namespaces.map(({ unit, name }): [string, string] => [unit, name]),
    ...[...declared.instances.values()].map(({ unit, namespace }): [string, string] => [unit, namespace]),
  ]);
  return (unit) => byUnit.get(unit) ?? declared.baseNamespace;
}

const NOTHING_WRITTEN: WrittenKustomizations = { imagesIn: () => undefined, foldersOf: () => [] };

/**
 * Fills in defaults, resolves references, evaluates base and every overlay, and checks every invariant; all problems are collected,
 * none is thrown. What has the wrong type is reported and left out, so that the rest is judged beside it.
 */
export function resolve(declarations: Declarations, knowledge: Knowledge = {}): Resolution {
  const { isNamespaced = () => undefined, written = NOTHING_WRITTEN, ...paths } = knowledge;
  const problems = new ProblemList();
  const read = readDeclarations(declarations, problems);
  checkNamesOnce(read, problems);
  checkSecrets(declarations.secrets, problems);
  const readFile = once(paths.readFile ?? (() => ({ kind: 'absent' })));
  const scopes = declaredScopes(read, problems, readFile);
  const { declared } = scopes;
  // Of two with one name the first, which is reversed for: the later ones are told as duplicates.
  const declaredAt = new Map([...read.workloads, ...read.configs].reverse().map(({ place }) => [place.path, place.declaredAt]));
  const placeOf = (path: string): Place => new Place(problems, path, declaredAt.get(path.split('.').slice(0, 2).join('.')));
  const judged = judgeDeclared(declared, ({ path, workload }) => new Place(problems, path, workload.declaredAt));
  const judgedConfigs = judgeConfigs(declared);
  for (const found of [...judged.values(), ...judgedConfigs.values()]) for (const problem of found) problems.add(problem);
  const namespaces = declaredNamespaces(read, declared);
  const unit = sharedUnit([...declared.instances.values(), ...namespaces]);
  const deliveries = readDeliveries(declarations, problems);
  const pruners = new Set(deliveries.map(({ delivery: { tool } }) => tool));
  const { secrets } = declarations;
  const evaluations = new Evaluations();
  const shared = { declared, secrets, pruners, baseManifests: read.manifests, namespaces, sharedUnit: unit, isNamespaced, evaluations, problems };
  const work: Work = { read, problems, scopes, judged, judgedConfigs, paths, shared, written, deliveries };
  checkUnits(declared, placeOf);
  checkDeclaredImages(declared, placeOf);
  checkOutside(scopes.base, ({ path }) => placeOf(path));
  const base = resolveBase(work, placeOf);
  const overlays = read.overlays.map((overlay) => resolveOverlay(overlay, work, base));
  checkMoves(deliveries, overlays);
  checkImageUpdates(deliveries, overlays, {
    trackedIn: ({ scope }) => trackedImages(scope),
    isWhole: ({ components, objects, files }) => components.length > 0 || [...objects, ...files].some(({ fixed }) => fixed),
  });
  checkOwners(deliveries, overlays);
  checkNames(deliveries, overlays);
  checkEncrypted(deliveries, overlays);
  const model = {
    base: base.model, overlays, deliveries: deliveries.map(({ delivery }) => delivery), namespaceOf: unitNamespaces(work), sharedUnit: unit,
  };
  return { model, problems: withoutConsequences(problems.problems) };
}
