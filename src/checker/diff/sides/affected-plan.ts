import { join, relative, sep } from 'node:path';
import type { Revision } from './git';
import { unreadAmong } from './uncovered';
import { sourceReader } from './unit-sources';
import type { ReadSources } from './unit-sources';
import { isAffected } from '../../read/affected/affected-targets';
import { buildInputs } from '../../read/affected/build-inputs';
import type { Closure, ReadOutline } from '../../read/affected/closure';
import { closureOf, outlineReader } from '../../read/affected/closure';
import type { Root } from '../../read/affected/roots';
import { isKustomizationFile, kustomizationsAmong, kustomizationsBelow, rootsAmong } from '../../read/affected/roots';
import type { Units } from '../../read/affected/units';
import { unitsOf } from '../../read/affected/units';
import type { FileReader } from '../../read/kustomization/files';
import { diskFiles, kustomizationFileIn } from '../../read/kustomization/files';

/** What must be rendered of an overlay to compare a revision with the working tree. Directories are absolute. */
export interface OverlayPlan {
  readonly name: string;
  /** The overlay before and after, where it has it. */
  readonly before?: string;
  readonly after?: string;
  /** What the change can touch: units, or the overlays themselves. */
  readonly touched: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Units that the change cannot touch, as they are in the working tree. */
  readonly rest: readonly string[];
  /** True where `touched` and `rest` are units; whether one of them sets a namespace. */
  readonly units?: { readonly movesNamespace: boolean };
  /** True for one that lies elsewhere than the overlays of the repository. */
  readonly aside?: true;
}

/** What must be rendered to compare a revision with the working tree. */
export interface AffectedPlan {
  readonly overlays: readonly OverlayPlan[];
  /** Reads what the units in `rest` are built from. */
  readonly sources: ReadSources;
  /** Changed manifests that no build reads, as seen from the user's directory. */
  readonly unread: readonly string[];
}

/** A tree of files with kustomizations in it. */
interface Side {
  readonly root: string;
  readonly files: FileReader;
  readonly read: ReadOutline;
  readonly cwd: string;
  readonly overlays: readonly Root[];
}

function relativeTo(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function sideOf(root: string, cwd: string, files: FileReader, directories: readonly string[]): Side {
  const read = outlineReader(files);
  return { root, cwd, files, read, overlays: rootsAmong(directories, cwd, { files, read }) };
}

/** Where an overlay lies on a side: also what is a root on the other side alone, and here is included by another one. */
function placeOf(name: string, side: Side, other: Side): string | undefined {
  const own = side.overlays.find((overlay) => overlay.name === name)?.directory;
  const there = other.overlays.find((overlay) => overlay.name === name)?.directory;
  if (own !== undefined || there === undefined) return own;
  const same = join(side.cwd, relative(other.cwd, there));
  return kustomizationFileIn(same, side.files) === undefined ? undefined : same;
}

/** Shows a revision without exporting it: what did not change is read from the working tree. */
function revisionFiles(revision: Revision, changed: ReadonlySet<string>): FileReader {
  const files = new Set(revision.files);
  const directories = new Set(['', ...revision.files.flatMap(parentsOf)]);
  return {
    read: (path) => {
      const file = relativeTo(revision.tree, path);
      if (!files.has(file)) return undefined;
      return diskFiles.read(changed.has(file) ? path : join(revision.root, file));
    },
    isDirectory: (path) => directories.has(relativeTo(revision.tree, path)),
  };
}

/** Tells whether a change touches what lies in some directories. */
function toucher(changed: readonly string[]): (directories: readonly string[]) => boolean {
  const paths = changed.map((path) => path.replace(/\/$/, ''));
  const at = new Set(paths);
  const below = new Set(paths.flatMap(parentsOf));
  return (directories) => directories
    .some((directory) => below.has(directory) || at.has(directory) || parentsOf(`${directory}/`).some((parent) => at.has(parent)));
}

interface Comparison {
  readonly revision: Revision;
  readonly before: Side;
  readonly after: Side;
  readonly touches: (directories: readonly string[]) => boolean;
  readonly changed: ReadonlySet<string>;
}

function isTouched(directory: string, side: Side, { touches }: Comparison): boolean {
  const closure = closureOf(directory, side.read);
  return !closure.complete || touches(closure.outlines.map((outline) => relativeTo(side.root, outline.directory)));
}

/** What is built of an overlay before and after. */
interface Parts {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly units?: Pick<Units, 'movesNamespace'>;
}

/** The units before and after, or the overlay as a whole where it is no sum of units. */
function partsOf(before: string | undefined, after: string | undefined, comparison: Comparison): Parts {
  const old = before === undefined ? undefined : unitsOf(before, comparison.before.read, comparison.before.files);
  const now = after === undefined ? undefined : unitsOf(after, comparison.after.read, comparison.after.files);
  if ((before === undefined || old !== undefined) && (after === undefined || now !== undefined)) {
    const movesNamespace = [old, now].some((units) => units?.movesNamespace);
    return { before: old?.directories ?? [], after: now?.directories ?? [], units: { movesNamespace } };
  }
  return { before: before === undefined ? [] : [before], after: after === undefined ? [] : [after] };
}

function planOverlay(name: string, comparison: Comparison): OverlayPlan {
  const before = placeOf(name, comparison.before, comparison.after);
  const after = placeOf(name, comparison.after, comparison.before);
  const parts = partsOf(before, after, comparison);
  const place = (directory: string, side: Side): string => relativeTo(side.root, directory);
  const old = new Map(parts.before.map((directory) => [place(directory, comparison.before), directory]));
  const now = new Map(parts.after.map((directory) => [place(directory, comparison.after), directory]));
  const touched = new Set([...old.keys(), ...now.keys()].filter((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    return was === undefined || is === undefined || isTouched(is, comparison.after, comparison) || isTouched(was, comparison.before, comparison);
  }));
  const among = (directories: ReadonlyMap<string, string>, wanted: boolean): string[] => [...directories.keys()]
    .filter((path) => touched.has(path) === wanted).map((path) => directories.get(path) ?? path);
  const isAside = [comparison.before, comparison.after].every(({ overlays }) => overlays.every((overlay) => overlay.name !== name || overlay.aside));
  const named = { name, before, after, ...(isAside ? { aside: true as const } : {}) };
  return { ...named, touched: { before: among(old, true), after: among(now, true) }, rest: among(now, false), units: parts.units };
}

/** Looks closer at what lies near a change: by the files that a build reads, now that both sides are on disk. */
function narrow(plan: OverlayPlan, { before, after, revision, changed }: Comparison): OverlayPlan {
  const here = new Set([...changed].map((path) => join(after.root, path)));
  const there = new Set([...changed].map((path) => join(revision.tree, path)));
  const old = new Map(plan.touched.before.map((directory) => [relativeTo(before.root, directory), directory]));
  const equal = new Set(plan.touched.after.filter((directory) => {
    const was = old.get(relativeTo(after.root, directory));
    return was !== undefined && !isAffected(buildInputs(directory), here) && !isAffected(buildInputs(was), there);
  }));
  const equalBefore = new Set([...equal].map((directory) => old.get(relativeTo(after.root, directory))));
  return {
    ...plan,
    touched: {
      before: plan.touched.before.filter((directory) => !equalBefore.has(directory)),
      after: plan.touched.after.filter((directory) => !equal.has(directory)),
    },
    rest: [...plan.rest, ...equal],
  };
}

function closuresOf(directories: readonly string[], side: Side): Closure[] {
  return directories.map((directory) => closureOf(directory, side.read));
}

/** Writes what the builds of the revision read; everything where that cannot be known. */
async function exportFor(plans: readonly OverlayPlan[], { before, revision }: Comparison): Promise<void> {
  const closures = closuresOf(plans.flatMap((plan) => plan.touched.before), before);
  if (revision.hasLinks || closures.some((closure) => !closure.complete)) return revision.export();
  const directories = new Set(closures.flatMap((closure) => closure.outlines.map((outline) => relativeTo(before.root, outline.directory))));
  const files = revision.files.filter((file) => parentsOf(file).some((parent) => directories.has(parent)) || directories.has(''));
  return files.length === 0 ? undefined : revision.export(files);
}

/** Changed manifests below the user's directory that no build of either side reads. */
function unreadOf(plans: readonly OverlayPlan[], { before, after, changed }: Comparison): string[] {
  const read = (directories: readonly string[], side: Side): string[] => closuresOf(directories, side)
    .flatMap(({ outlines }) => outlines.map(({ directory }) => join(after.root, relativeTo(side.root, directory))));
  const closures = [...read(plans.flatMap((plan) => plan.before ?? []), before), ...read(plans.flatMap((plan) => plan.after ?? []), after)];
  const files = [...changed].filter((file) => !file.split('/').some((part) => part.startsWith('.'))).map((file) => join(after.root, file));
  return unreadAmong(files.filter((file) => file.startsWith(join(after.cwd, sep))), new Set(closures))
    .map((file) => relativeTo(after.cwd, file));
}

/** The directories whose files decide what the working tree renders to, each without those in it. */
function watched(side: Side): string[] {
  const paths = new Set(closuresOf(side.overlays.filter(({ aside }) => !aside).map(({ directory }) => directory), side)
    .flatMap((closure) => closure.outlines.map((outline) => relativeTo(side.root, outline.directory))).filter((path) => !path.startsWith('..')));
  return paths.has('') ? ['.'] : [...paths].filter((path) => !parentsOf(path).some((parent) => paths.has(parent)));
}

/**
 * Finds what must be rendered to compare the overlays of a revision with those of the working tree, and writes the revision's part of it into its
 * tree.
 *
 * @param cwd the user's directory in the working tree
 */
export async function planAffected(revision: Revision, cwd: string): Promise<AffectedPlan> {
  const after = sideOf(revision.root, cwd, diskFiles, kustomizationsBelow(cwd));
  const changed = await revision.changedFiles(watched(after));
  const known = new Set(changed);
  const needed = revision.files.filter((file) => isKustomizationFile(file) && known.has(file));
  if (needed.length > 0) await revision.export(needed);
  const directories = kustomizationsAmong(revision.files.map((file) => join(revision.tree, file)), revision.directory);
  const before = sideOf(revision.tree, revision.directory, revisionFiles(revision, known), directories);
  const comparison: Comparison = { revision, before, after, touches: revision.hasLinks ? () => true : toucher(changed), changed: known };
  const names = [...new Set([...after.overlays, ...before.overlays].map(({ name }) => name))];
  const plans = names.map((name) => planOverlay(name, comparison));
  await exportFor(plans, comparison);
  const sources = sourceReader(revision.files.map((file) => join(revision.root, file)), after.read, diskFiles);
  return { unread: unreadOf(plans, comparison), overlays: revision.hasLinks ? plans : plans.map((plan) => narrow(plan, comparison)), sources };
}
