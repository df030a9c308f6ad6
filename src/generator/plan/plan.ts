import { planBase } from './base-plan';
import type { PlannedFile } from './file-plan';
import { planOverlay } from './overlay-plan';
import type { RepositoryModel } from '../model/repository-model';

/** All manifests and kustomizations of a repository, in the order in which they are written. */
export function planFiles(model: RepositoryModel, source: string): readonly PlannedFile[] {
  return [...planBase(model, source), ...model.overlays.flatMap((overlay) => planOverlay(overlay, model, source))];
}
