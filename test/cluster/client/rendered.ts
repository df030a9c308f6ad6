import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { kustomize, parseStream } from '../../helpers/render';

/** The objects of a kustomization, as the renderer at hand makes them. */
export async function renderedIn(directory: string): Promise<readonly JsonObject[]> {
  return parseStream(await kustomize(directory)) as unknown as readonly JsonObject[];
}
