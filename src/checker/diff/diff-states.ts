import type { DiffResult, OverlayDiff } from './changes/change';
import type { DiffOptions } from './diff-overlay';
import { diffOverlay } from './diff-overlay';
import type { State } from './state';
import { someNames } from '../../common/some-names';

/** So many overlays are named. */
const MOST = 10;

function namesOf(overlays: readonly OverlayDiff[]): string {
  return someNames(overlays.filter((overlay) => overlay.errors.length === 0).map((overlay) => overlay.overlay), MOST);
}

function reasonFor(overlays: readonly OverlayDiff[]): string | undefined {
  if (overlays.length === 0) return 'neither side has an overlay to compare';
  if (overlays.some((overlay) => overlay.changes.length > 0)) return undefined;
  const failed = overlays.filter((overlay) => overlay.errors.length > 0).length;
  if (failed === overlays.length) return 'nothing was compared: no overlay built on both sides';
  const objects = overlays.reduce((sum, overlay) => sum + overlay.objects.after, 0);
  const isCompared = ({ objects: { after }, partial }: OverlayDiff): boolean => after > 0 || !partial;
  const [compared, untouched] = [true, false].map((some) => namesOf(overlays.filter((overlay) => some === isCompared(overlay))));
  if (objects === 0) return untouched === '' ? 'both sides render no objects' : `no file that ${namesOf(overlays)} is built from has changed`;
  const rest = overlays.some((overlay) => overlay.partial) ? '; no changed file touches any other' : '';
  const plural = objects === 1 ? 'the only object' : `all ${objects} objects`;
  return `${plural} of ${compared} ${objects === 1 ? 'means' : 'mean'} the same on both sides (order of keys, explicit defaults and other spellings of a value do not count)${rest}`;
}

/** True where the change breaks an overlay: it does not build after it, and did before. */
export function breaks({ errors }: OverlayDiff): boolean {
  return errors.some(({ side }) => side === 'after') && !errors.some(({ side }) => side === 'before');
}

/** Leaves out what lies aside of the overlays, and neither changes nor breaks; what builds on neither side is named. */
export function withoutIdle(result: DiffResult, aside: ReadonlySet<string>): DiffResult {
  const isShown = ({ overlay, changes, errors }: OverlayDiff): boolean => !aside.has(overlay) || changes.length > 0 || errors.length === 1;
  const broken = result.overlays.filter((found) => !isShown(found) && found.errors.length > 1).map(({ overlay }) => `${overlay} (builds on neither side)`);
  const { notCompared = [], ...rest } = result;
  const left = [...broken, ...notCompared];
  return { ...rest, overlays: result.overlays.filter(isShown), ...(left.length > 0 ? { notCompared: left } : {}) };
}

/** Compares two states overlay by overlay, matched by name, in the order of the new state. */
export function diffStates(before: State, after: State, options: DiffOptions = {}): DiffResult {
  const old = new Map(before.map((state) => [state.overlay, state]));
  const now = new Map(after.map((state) => [state.overlay, state]));
  const overlays = [...new Set([...now.keys(), ...old.keys()])].map((name) => diffOverlay(old.get(name), now.get(name), options));
  const reason = reasonFor(overlays);
  return reason === undefined ? { overlays } : { overlays, reason };
}
