import { exposurePolicyName, policyName } from './generated-names';
import type { OverlayModel, RepositoryModel } from './model';
import type { ProblemList } from './problem-list';
import { kindAndName } from '../manifests/kind-and-name';

function objectsOfApps({ apps, networkPolicies }: RepositoryModel): readonly string[] {
  return apps.flatMap((app) => [
    `Deployment/${app.deploymentName}`,
    ...app.ports.length === 0 ? [] : [`Service/${app.serviceName}`],
    ...networkPolicies ? [`NetworkPolicy/${policyName(app)}`] : [],
  ]);
}

function objectsOf(overlay: OverlayModel, { networkPolicies }: RepositoryModel): readonly string[] {
  const { exposures, manifests, fixedObjects, createNamespace, scope } = overlay;
  return [
    ...exposures.flatMap((exposure) => [
      ...exposure.ownService === undefined ? [] : [`Service/${exposure.ownService}`],
      ...networkPolicies ? [`NetworkPolicy/${exposurePolicyName(exposure)}`] : [],
    ]),
    ...[...manifests, ...fixedObjects].map(kindAndName).map(({ kind, name }) => `${kind}/${name}`),
    ...createNamespace ? [`Namespace/${scope.namespace}`] : [],
  ];
}

/**
 * Records patches of objects that an overlay does not have: kustomize passes over a JSON patch that matches nothing.
 * An overlay that includes other kustomizations is left to the render, because what they hold is not known here.
 */
export function checkPatches(model: RepositoryModel, problems: ProblemList): void {
  const patching = model.overlays.filter(({ patches, resources }) => patches.length > 0 && resources.length === 0);
  if (patching.length === 0) return;
  const base = [...objectsOfApps(model), ...model.manifests.map(kindAndName).map(({ kind, name }) => `${kind}/${name}`)];
  for (const overlay of patching) {
    const known = new Set([...base, ...objectsOf(overlay, model)]);
    overlay.patches.forEach((patch, index) => {
      const { kind, name } = patch.kind === 'json6902' ? patch.target : kindAndName(patch.manifest);
      if (known.has(`${kind}/${name}`)) return;
      problems.add({
        code: 'patch-without-target',
        path: `overlays.${overlay.name}.patches[${index}]`,
        message: `${kind} "${name}", which the overlay does not have`,
        hint: 'name the object as base does, before the overlay renames it, or remove the patch',
      });
    });
  }
}
