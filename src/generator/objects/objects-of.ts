import { accountObjects } from './account-objects';
import { apiSpelling } from './api-spelling';
import { claimObjects } from './claim-objects';
import { customized } from './customize';
import type { Evaluations } from './evaluations';
import type { Marks } from './mark';
import { isUnmarked, marked } from './mark';
import type { IsNamespaced, OwnManifest } from './own-manifests';
import { ownObjects } from './own-manifests';
import type { Pruner } from './protected';
import { protectedObject } from './protected';
import { unplaced } from './unplaced';
import type { Surroundings } from './workload-objects';
import { groupBy } from '../../common/group-by';
import { groupKind, kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { configObjects } from '../configs/objects';
import { entrancesOf } from '../exposure/entrances';
import { platformObjects } from '../exposure/platform-objects';
import type { ExposedPort } from '../exposure/resolve-exposures';
import { groupExposures } from '../exposure/resolve-exposures';
import { externalObjects } from '../externals/objects';
import { callsIn } from '../links/callers';
import { flowsIn, NO_FLOWS } from '../links/flows';
import type { ModelObject } from '../model/model-object';
import type { Instance, Scope } from '../model/scope';
import { namespaceObjects } from '../namespaces/objects';
import type { NamespaceOptions } from '../namespaces/options';
import { inMergeOrder } from '../overlays/derive/merge-order';
import type { KubernetesObject } from '../overlays/derive/objects/json';
import { reusing } from '../overlays/derive/reusing';
import type { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import { secretObjects } from '../secrets/objects';
import type { SecretReference } from '../texts/reference';

/** A declared namespace, and the unit that makes it. */
export interface DeclaredNamespace {
  readonly name: string;
  readonly options: NamespaceOptions;
  readonly unit: string;
  readonly place: Place;
}

/** What a scope holds besides its workloads. */
export interface Contents {
  readonly exposed: readonly ExposedPort[];
  /** Objects of the user's own that base has. */
  readonly baseManifests: readonly OwnManifest[];
  /** Objects of the user's own that only the overlay has. */
  readonly manifests: readonly OwnManifest[];
  /** The overlay creates the namespace of the repository's own objects, with these options. @default it exists */
  readonly createNamespace: NamespaceOptions | undefined;
  /** Labels and annotations of the overlay. */
  readonly marks: Marks;
  /** Every workload as it is declared, whether the scope has it or not. */
  readonly declared: Pick<Scope, 'instances'>;
  /** The Secrets that are declared. */
  readonly secrets: readonly SecretReference[];
  /** The namespaces that are declared. */
  readonly namespaces: readonly DeclaredNamespace[];
  /** The unit of what belongs to no application. */
  readonly sharedUnit: string;
  /** What deletes objects in the clusters that are no longer rendered. */
  readonly pruners: ReadonlySet<Pruner>;
  /** The objects of base by their keys, from which those of an overlay are made by patches. @default none */
  readonly inBase?: ReadonlyMap<string, KubernetesManifest>;
  readonly isNamespaced: IsNamespaced;
  /** What the scopes of one repository have in common. */
  readonly evaluations: Evaluations;
  readonly problems: ProblemList;
}

function objectsOfNamespace(name: string, options: NamespaceOptions, unit: string, { path, declaredAt }: Pick<ModelObject, 'path' | 'declaredAt'>): readonly ModelObject[] {
  return namespaceObjects(name, options).map(({ key, manifest }) => ({ key: `namespace/${name}/${key}`, file: `${key}.yaml`, unit, manifest, path, declaredAt, fixed: false }));
}

/**
 * An object of an overlay with its lists in the order in which a patch on base's leaves them, where the order says nothing, and of base's own
 * parts as far as these are the same.
 */
function inPlace(object: ModelObject, { inBase }: Contents): ModelObject {
  const before = inBase?.get(object.key) as KubernetesObject | undefined;
  if (before === undefined || before === object.manifest) return object;
  const manifest = reusing(before, object.manifest as KubernetesObject);
  return { ...object, manifest: manifest === before ? before : reusing(before, inMergeOrder(before, manifest)) };
}

/** An object as it is rendered: in the words of the API, with what the overlay and the repository put on everything. */
function finished(object: ModelObject, scope: Scope, contents: Contents): ModelObject {
  const { marks, pruners } = contents;
  const spelt = { ...object, manifest: apiSpelling(object.manifest) as KubernetesManifest };
  return inPlace(protectedObject(marked(unplaced(spelt, scope), marks), pruners), contents);
}

/**
 * Every object of base or of an overlay as it must be rendered, before kustomize puts the overlay's prefix, suffix and namespace on
 * it. What an overlay changes comes out of the same function as what base holds, so whatever base can say an overlay can change.
 */
export function objectsOf(scope: Scope, contents: Contents): readonly ModelObject[] {
  const { exposed, baseManifests, manifests, createNamespace, namespaces, sharedUnit, isNamespaced, problems, marks, evaluations } = contents;
  const flows = scope.networkPolicies === undefined ? NO_FLOWS : flowsIn(scope, callsIn(scope));
  const entrances = entrancesOf(exposed);
  const byInstance = groupBy(groupExposures(exposed), ({ instance }) => instance);
  const around = (instance: Instance): Surroundings => ({
    scope, flows, exposures: byInstance.get(instance) ?? [], entrances: entrances.get(instance) ?? [],
  });
  const base = { ...scope, overlay: undefined };
  const unitOf = (namespace: string): string => namespaces.find(({ name }) => name === namespace)?.unit ?? sharedUnit;
  const objects = [
    ...[...scope.instances.values()].flatMap((instance) => evaluations.objectsOf(instance, around(instance)))
      .map((object) => customized(object, scope, problems)),
    ...accountObjects(scope),
    ...claimObjects(scope),
    ...configObjects(scope),
    ...secretObjects(contents.secrets, scope, contents.declared, unitOf),
    ...namespaces.flatMap(({ name, options, unit, place }) => objectsOfNamespace(name, options, unit, place)),
    ...ownObjects(baseManifests, base, unitOf, isNamespaced),
    ...createNamespace === undefined ? [] : objectsOfNamespace(scope.namespace, createNamespace, sharedUnit, { path: `overlays.${scope.overlay}.createNamespace` }),
    ...externalObjects(scope).map(({ key, manifest, external: { name, declaredAt } }): ModelObject => ({
      key: `external/${name}/${key}`, file: `${name}/${key}.yaml`, unit: sharedUnit, manifest, path: `externals.${name}`, declaredAt, fixed: false,
    })),
    ...ownObjects(manifests, scope, unitOf, isNamespaced),
    ...platformObjects(exposed).map(({ manifest, fixed, place, instance }): ModelObject => {
      const { name, namespace } = kindAndName(manifest);
      return { key: `platform/${groupKind(manifest)}/${namespace}/${name}`, unit: fixed ? sharedUnit : instance.unit, manifest, path: place.path, declaredAt: place.declaredAt, fixed };
    }),
  ];
  if (!isUnmarked(marks)) return objects.map((object) => finished(object, scope, contents));
  return objects.map((object) => evaluations.finish(object, (unfinished) => finished(unfinished, scope, contents)));
}
