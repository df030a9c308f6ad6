import type { Patch, PatchTarget } from '../config/patch';
import { kindAndName } from '../manifests/kind-and-name';
import { exposurePolicyName, policyName } from '../model/generated-names';
import type { AppModel, OverlayModel, RepositoryModel } from '../model/model';
import { SHARED_UNIT } from '../model/units';
import { isGrouped } from './layout';


/** Kind and name of the object that a patch of the user's own changes. */
export function patchTarget(patch: Patch): Pick<PatchTarget, 'kind' | 'name'> {
  return patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest);
}

function holds(app: AppModel, overlay: OverlayModel, { kind, name }: Pick<PatchTarget, 'kind' | 'name'>): boolean {
  if (kind === 'Deployment') return name === app.deploymentName;
  if (kind === 'NetworkPolicy') return name === policyName(app) || overlay.exposures.some((exposure) => exposure.app === app && name === exposurePolicyName(exposure));
  return kind === 'Service' && (name === app.serviceName || overlay.exposures.some((exposure) => exposure.app === app && exposure.ownService === name));
}

/** The unit that builds the object which a patch changes: the application's own, or the one that holds the user's own objects. */
export function unitOfPatch(patch: Patch, overlay: OverlayModel, model: RepositoryModel): string {
  const target = patchTarget(patch);
  const app = model.apps.find((candidate) => holds(candidate, overlay, target));
  if (app) return app.unit;
  return isGrouped(model) ? SHARED_UNIT : '';
}
