import type { OverlayOptions } from './overlay-options';
import { declaredHere } from '../problems/declared-at';

/** An overlay: `overlays/<name>`, what Argo CD, Flux or `kubectl apply -k` sync. */
export class Overlay {
  readonly is = 'overlay';
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();

  /** Made by `addOverlay`. */
  constructor(readonly name: string, readonly options: OverlayOptions) {}
}
