import { declaredHere } from './declared-at';
import type { OverlayOptions } from './overlay-options';

/** An overlay: `overlays/<name>`, what Argo CD, Flux or `kubectl apply -k` sync. */
export class Overlay {
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();

  /** Made by `addOverlay`. */
  constructor(readonly name: string, readonly options: OverlayOptions) {}
}
