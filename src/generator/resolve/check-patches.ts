import type { ObjectName } from './generated-names';
import { objectKey, objectsOfApp, objectsOfExposure } from './generated-names';
import type { OverlayModel, RepositoryModel } from './model';
import type { ProblemList } from './problem-list';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';

function objectsOf(overlay: OverlayModel, { networkPolicies }: RepositoryModel): readonly ObjectName[] {
  const { exposures, manifests, fixedObjects, createNamespace, scope } = overlay;
  return [
    ...exposures.flatMap((exposure) => objectsOfExposure(exposure, networkPolicies)),
    ...[...manifests, ...fixedObjects].map(kindAndName),
    ...createNamespace ? [{ kind: 'Namespace', name: scope.namespace }] : [],
  ];
}

/**
 * Records patches of objects that an overlay does not have: kustomize passes over a JSON patch that matches nothing.
 * An overlay that includes other kustomizations is left to the render, because what they hold is not known here.
 */
export function checkPatches(model: RepositoryModel, problems: ProblemList): void {
  const patching = model.overlays.filter(({ patches, resources }) => patches.length > 0 && resources.length === 0);
  if (patching.length === 0) return;
  const base = [...model.apps.flatMap((app) => objectsOfApp(app, model.networkPolicies)), ...model.manifests.map(kindAndName)].map(objectKey);
  for (const overlay of patching) {
    const known = new Set([...base, ...objectsOf(overlay, model).map(objectKey)]);
    overlay.patches.forEach((patch, index) => {
      const object = patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest);
      if (known.has(objectKey(object))) return;
      problems.add({
        code: 'patch-without-target',
        path: `overlays.${overlay.name}.patches[${index}]`,
        message: `${object.kind} "${object.name}", which the overlay does not have`,
        hint: 'name the object as base does, before the overlay renames it, or remove the patch',
      });
    });
  }
}
