import { apiSpelling } from './api-spelling';
import { customized } from './customize';
import type { IsNamespaced, OwnManifest } from './own-manifests';
import { ownObjects } from './own-manifests';
import { workloadObjects } from './workload-objects';
import { groupBy } from '../../common/group-by';
import { groupKind, kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { platformObjects } from '../exposure/platform-objects';
import type { ExposedPort } from '../exposure/resolve-exposures';
import { groupExposures } from '../exposure/resolve-exposures';
import { callsIn } from '../links/callers';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import type { Place } from '../problems/place';

/** What a scope holds besides its workloads. */
export interface Contents {
  readonly exposed: readonly ExposedPort[];
  /** Objects of the user's own that base has. */
  readonly baseManifests: readonly OwnManifest[];
  /** Objects of the user's own that only the overlay has. */
  readonly manifests: readonly OwnManifest[];
  readonly createNamespace: boolean;
  /** The unit of what belongs to no application. */
  readonly sharedUnit: string;
  readonly isNamespaced: IsNamespaced;
  readonly placeOf: (path: string) => Place;
}

function namespaceObject({ namespace, overlay }: Scope, unit: string): ModelObject {
  const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
  return { key: 'namespace', unit, manifest, path: `overlays.${overlay}.createNamespace`, fixed: false };
}

/**
 * Every object of base or of an overlay as it must be rendered, before kustomize puts the overlay's prefix, suffix and namespace on
 * it. What an overlay changes comes out of the same function as what base holds, so whatever base can say an overlay can change.
 */
export function objectsOf(scope: Scope, contents: Contents): readonly ModelObject[] {
  const { exposed, baseManifests, manifests, createNamespace, sharedUnit, isNamespaced, placeOf } = contents;
  const calls = callsIn(scope);
  const byInstance = groupBy(groupExposures(exposed), ({ instance }) => instance);
  const base = { ...scope, overlay: undefined };
  const objects = [
    ...[...scope.instances.values()].flatMap((instance) => workloadObjects(instance, { scope, calls, exposures: byInstance.get(instance) ?? [] }))
      .map((object) => customized(object, scope, placeOf)),
    ...ownObjects(baseManifests, base, sharedUnit, isNamespaced),
    ...createNamespace ? [namespaceObject(scope, sharedUnit)] : [],
    ...ownObjects(manifests, scope, sharedUnit, isNamespaced),
    ...platformObjects(exposed).map(({ manifest, fixed, place }): ModelObject => {
      const { name, namespace } = kindAndName(manifest);
      return { key: `platform/${groupKind(manifest)}/${namespace}/${name}`, unit: sharedUnit, manifest, path: place.path, fixed };
    }),
  ];
  return objects.map((object) => ({ ...object, manifest: apiSpelling(object.manifest) as KubernetesManifest }));
}
