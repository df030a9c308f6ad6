import { oncePerIndex } from './once-per-index';
import type { Resource } from '../objects/resource';
import type { Scaler } from '../scaling/scaler';
import { readScaler, SCALERS } from '../scaling/scaler';

/** An autoscaler of a render. */
export interface RenderedScaler extends Scaler {
  readonly resource: Resource;
}

/** Every autoscaler of a render, by kind. */
export const scalers = oncePerIndex((index): readonly RenderedScaler[] => SCALERS.flatMap((kind) => index.ofKind(kind).flatMap((resource) => {
  const scaler = readScaler(resource.object, index.namespaceOf(resource));
  return scaler === undefined ? [] : [{ ...scaler, resource }];
})));
