import { checkOverlayImages, checkOwnImages } from './check-images';
import { checkEmpty, checkIncluded, checkPatches, targetOf } from './check-overlay';
import { judgeChanged, judgeUnchanged } from './judge';
import { judgeOverlayConfigs } from './judge-configs';
import type { PlacedEntry, ReadLayer } from './layer';
import { allEntries, exposuresOf, latest } from './layer';
import { checkReserved, marksOf } from './marks';
import { overlayOrigin } from './overlay-origin';
import type { ReadOverlay } from './read';
import type { OverlayScope } from './scopes';
import { overlayScope } from './scopes';
import { imagesOfOverlay } from './tracked-images';
import type { ResolvedBase, Work } from './work';
import { isInsideRepository } from '../../common/inside-repository';
import { groupKind, kindAndName } from '../../kubernetes/objects/kind-and-name';
import { markEntries } from '../delivery/mark-entries';
import { resolveExposures } from '../exposure/resolve-exposures';
import type { ExposedPort } from '../exposure/resolve-exposures';
import { waysIn } from '../exposure/ways-in';
import { checkAnswer } from '../externals/check-answer';
import { checkAnswered } from '../externals/check-answered';
import { readIncluded } from '../included/read-file';
import { checkOutside } from '../links/check-outside';
import type { IncludedFile } from '../model/included-file';
import type { ModelObject } from '../model/model-object';
import type { Patch } from '../model/patch';
import type { OverlayModel } from '../model/repository-model';
import type { Scope } from '../model/scope';
import type { NamespaceOptions } from '../namespaces/options';
import { readNamespace } from '../namespaces/read';
import { patchableObjects, patchId } from '../objects/base-names';
import { checkObjects } from '../objects/check-objects';
import { checkCuts, checkReferences } from '../objects/check-references';
import { objectsOf } from '../objects/objects-of';
import type { OwnManifest } from '../objects/own-manifests';
import { checkComplete, checkMoved } from '../objects/own-manifests';
import { portableForm } from '../portable/portable-form';
import type { Sentinels } from '../portable/sentinels';
import { renamedScope } from '../portable/sentinels';
import { Place } from '../problems/place';
import { ProblemList } from '../problems/problem-list';
import { checkTexts } from '../texts/check-text';

function ownManifests(layers: readonly ReadLayer[]): readonly OwnManifest[] {
  const entries = latest(allEntries(layers, 'manifests'), (manifest) => JSON.stringify([groupKind(manifest), kindAndName(manifest)]));
  const own = entries.map(({ entry, place }): OwnManifest => ({ manifest: entry, place }));
  for (const { manifest, place } of own) {
    checkComplete({ manifest, place });
    checkTexts(manifest, place);
  }
  return own;
}

/** What is exposed; what a profile exposes of a workload that the overlay does not have is not. */
function exposedIn({ layers, place }: ReadOverlay, scope: Scope, problems = place.problems): readonly ExposedPort[] {
  const entries = exposuresOf(layers).map((placed) => ({ ...placed, place: new Place(problems, placed.place.path, placed.place.declaredAt) }));
  const isHere = ({ entry: { endpoint }, layer: { isOwn } }: (typeof entries)[number]): boolean =>
    isOwn || !scope.declared.has(endpoint?.app) || scope.instances.has(endpoint.app);
  return resolveExposures(entries.filter(isHere), scope, new Place(problems, place.path, place.declaredAt));
}

/** The user's patches; what a profile changes of an object that only base has is not among them. */
function patchesIn(layers: readonly ReadLayer[], objects: readonly ModelObject[], inBase: readonly ModelObject[]): readonly PlacedEntry<Patch>[] {
  const here = new Set(patchableObjects(objects, inBase).map(({ id }) => id));
  const leftOut = new Set(patchableObjects(inBase, inBase).map(({ id }) => id).filter((id) => !here.has(id)));
  return allEntries(layers, 'patches').filter(({ entry, layer: { isOwn } }) => isOwn || !leftOut.has(patchId(targetOf(entry))));
}

function includesIn(layers: readonly ReadLayer[]): readonly PlacedEntry<string>[] {
  return [...new Map(allEntries(layers, 'include').map((placed) => [placed.entry, placed])).values()];
}

/** True where no config differs from how it is declared. */
function hasConfigsOf(declared: Scope, { configs }: Scope): boolean {
  return [...configs].every(([config, instance]) => declared.configs.get(config) === instance);
}

function hasWorkloadsOf({ instances }: Scope, scope: Scope): boolean {
  return scope.instances.size === instances.size && [...scope.instances.keys()].every((workload) => instances.has(workload));
}

function filesIn(include: readonly PlacedEntry<string>[], { readFile }: Scope): readonly IncludedFile[] {
  return include.flatMap(({ entry, place }) => (isInsideRepository(entry) ? readIncluded(entry, readFile(entry), place) ?? [] : []));
}

/** Judges what an overlay changes, and what that does to the others; one that changes nothing is judged by the declarations. */
function judgeWorkloads({ scope, changes }: OverlayScope, { scopes: { declared, base }, judged }: Work, place: Place): void {
  const isAsBase = changes.size === 0 && scope.externals.size === 0 && hasConfigsOf(declared, scope) && hasWorkloadsOf(base, scope);
  if (isAsBase) return;
  for (const [workload, instance] of scope.instances) {
    const [own, before, known] = [changes.get(workload), declared.instances.get(workload), judged.get(workload) ?? []];
    const unchanged = new Place(place.problems, `${place.path} › ${instance.path}`, place.declaredAt);
    if (own && before) judgeChanged(instance, before, own, scope, known);
    else judgeUnchanged(instance, scope, unchanged, known);
  }
}

/** What an overlay says about the namespace of the repository's own objects; undefined where it exists already. */
function createdNamespace({ layers }: ReadOverlay): NamespaceOptions | undefined {
  const last = layers.filter(({ options }) => options.createNamespace !== undefined).at(-1);
  const { place, options: { createNamespace = false } } = last ?? layers[layers.length - 1];
  if (createNamespace === false) return undefined;
  return readNamespace(createNamespace === true ? {} : createNamespace, place.at('createNamespace'));
}

/** The objects of base that still name something which the overlay leaves out. */
function checkLeft({ place }: ReadOverlay, objects: readonly ModelObject[], scope: Scope, { scopes: { base }, shared }: Work): void {
  if ([...base.instances.keys()].every((workload) => scope.instances.has(workload))) return;
  const manifests = shared.baseManifests.map(({ manifest, place: { path } }) => ({ manifest, place: new Place(place.problems, `${place.path} › ${path}`, place.declaredAt) }));
  checkReferences(manifests, objects, scope);
}

/** The entries with the marks of Flux, where it moves the images. */
function markedImages(images: Scope['images'], overlay: string, deliveries: Work['deliveries']): Scope['images'] {
  const mover = deliveries.map(({ delivery }) => delivery)
    .find(({ tool, imageUpdates, clusters }) => tool === 'flux' && imageUpdates !== undefined && clusters.some((cluster) => cluster.overlays.includes(overlay)));
  if (mover === undefined) return images;
  return new Map([...images].map(([unit, own]) => [unit, markEntries(own, overlay, unit, mover.namespace)]));
}

/** Evaluates an overlay and records what is wrong with it. */
export function resolveOverlay(read: ReadOverlay, work: Work, { model, collisions }: ResolvedBase): OverlayModel {
  const { layers, place, overlay: { name } } = read;
  const { shared, paths: { exists = () => undefined, isComponent = () => false } } = work;
  const resolved = overlayScope(read, work.scopes);
  const images = imagesOfOverlay(name, resolved.scope, work.written, place);
  const scope = { ...resolved.scope, images: markedImages(images, name, work.deliveries) };
  judgeWorkloads(resolved, work, place);
  judgeOverlayConfigs(layers, scope, work.judgedConfigs, place);
  checkOutside(scope, ({ path }) => new Place(place.problems, `${place.path} › ${path}`, place.declaredAt));
  for (const { entry, place: at } of resolved.bindings) checkAnswer(entry, at, scope);
  checkAnswered(scope, place);
  const include = includesIn(layers);
  checkIncluded(include, exists);
  checkMoved(shared.baseManifests, scope);
  const exposed = exposedIn(read, scope);
  const manifests = ownManifests(layers);
  const inBase = new Map(model.objects.map(({ key, manifest }) => [key, manifest]));
  const contents = { ...shared, exposed, manifests, createNamespace: createdNamespace(read), marks: marksOf(layers), inBase };
  const objects = objectsOf(scope, contents);
  checkReserved(layers, objects);
  checkOverlayImages(scope, work.scopes.declared, place);
  checkOwnImages(objects, scope, place);
  const patches = patchesIn(layers, objects, model.objects);
  for (const { entry, place: at } of patches) checkTexts(entry, at);
  checkObjects(objects, collisions, scope, place);
  if (include.length === 0) {
    checkReferences(manifests, objects, scope);
    checkLeft(read, objects, scope, work);
    checkPatches(patches, patchableObjects(objects, model.objects));
  }
  checkCuts(patches, scope);
  const paths = include.map(({ entry }) => entry);
  checkEmpty(read, objects, paths);
  const isPart = (path: string): boolean => isInsideRepository(path) && isComponent(path);
  const files = filesIn(include, scope);
  const isFile = (path: string): boolean => files.some((file) => file.path === path);
  const included = { files, include: paths.filter((path) => !isPart(path) && !isFile(path)), components: paths.filter(isPart) };
  const origin = overlayOrigin(read, resolved);
  const overlay = { name, origin, scope, objects, waysIn: waysIn(exposed), patches: patches.map(({ entry }) => entry), ...included };
  if (read.options.portable !== true) return overlay;
  const renamed = (names: Sentinels): readonly ModelObject[] => {
    const [elsewhere, aside] = [renamedScope(scope, names), new ProblemList()];
    return objectsOf(elsewhere, { ...contents, exposed: exposedIn(read, elsewhere, aside), problems: aside });
  };
  return { ...overlay, portable: portableForm(overlay, renamed, place.at('portable')) };
}
