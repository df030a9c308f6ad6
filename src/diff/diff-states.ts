import type { DiffResult, OverlayDiff } from './change';
import { diffOverlay } from './diff-overlay';
import type { State } from './state';

function reasonFor(overlays: readonly OverlayDiff[]): string | undefined {
  if (overlays.length === 0) return 'neither side has an overlay to compare';
  if (overlays.some((overlay) => overlay.changes.length > 0)) return undefined;
  const failed = overlays.filter((overlay) => overlay.errors.length > 0).length;
  if (failed === overlays.length) return 'nothing was compared: no overlay built on both sides';
  const objects = overlays.reduce((sum, overlay) => sum + overlay.objects.after, 0);
  if (objects === 0) return 'both sides render no objects';
  const names = overlays.filter((overlay) => overlay.errors.length === 0).map((overlay) => overlay.overlay).join(', ');
  const plural = objects === 1 ? 'the only object' : `all ${objects} objects`;
  return `${plural} of ${names} ${objects === 1 ? 'means' : 'mean'} the same on both sides (order of keys, explicit defaults and other spellings of a value do not count)`;
}

/** Compares two states overlay by overlay, matched by name, in the order of the new state. */
export function diffStates(before: State, after: State): DiffResult {
  const old = new Map(before.map((state) => [state.overlay, state]));
  const now = new Map(after.map((state) => [state.overlay, state]));
  const overlays = [...new Set([...now.keys(), ...old.keys()])].map((name) => diffOverlay(old.get(name), now.get(name)));
  const reason = reasonFor(overlays);
  return reason === undefined ? { overlays } : { overlays, reason };
}
