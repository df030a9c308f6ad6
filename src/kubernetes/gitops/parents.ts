import { own } from '../../common/own';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import type { JsonObject } from '../objects/json';
import { asList, asObject, asString, at } from '../objects/json';

/** What becomes of everything that an object deployed when that object is deleted. */
export interface Cascade {
  /** True where it is deleted as well. */
  readonly takes: boolean;
  /** The setting that decides, as it is written: `prune: true`, `no finalizer`. */
  readonly because: string;
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/app_deletion/ */
const RESOURCES_FINALIZER = 'resources-finalizer.argocd.argoproj.io';

/** The finalizer by which an Application takes along what it deployed, in whichever of its spellings. */
export function resourcesFinalizer(metadata: unknown): string | undefined {
  return asList(asObject(metadata).finalizers).map(String).find((name) => name === RESOURCES_FINALIZER || name.startsWith(`${RESOURCES_FINALIZER}/`));
}

function ofApplication(object: JsonObject): Cascade {
  const finalizer = resourcesFinalizer(object.metadata);
  return { takes: finalizer !== undefined, because: finalizer === undefined ? 'it has no resources finalizer' : `finalizer ${finalizer}` };
}

/** Its Applications get the finalizer unless their template has others, or what they deploy is to be preserved. */
function ofApplicationSet({ spec }: JsonObject): Cascade {
  const metadata = at(spec, 'template', 'metadata');
  if (resourcesFinalizer(metadata) !== undefined) return { takes: true, because: 'finalizers of its template' };
  if (asList(asObject(metadata).finalizers).length > 0) return { takes: false, because: 'finalizers of its template' };
  const preserves = at(spec, 'syncPolicy', 'preserveResourcesOnDeletion') === true;
  return { takes: !preserves, because: preserves ? 'preserveResourcesOnDeletion: true' : 'without preserveResourcesOnDeletion' };
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#deletion-policy */
function ofKustomization({ spec: written }: JsonObject): Cascade {
  const spec = asObject(written);
  if (spec.suspend === true) return { takes: false, because: 'suspend: true' };
  const policy = asString(spec.deletionPolicy) ?? 'MirrorPrune';
  if (policy !== 'MirrorPrune') return { takes: policy !== 'Orphan', because: `deletionPolicy: ${policy}` };
  return { takes: spec.prune === true, because: `prune: ${String(spec.prune === true)}` };
}

/** One that deletes unless a field has a value. */
function unless(value: boolean, because: string, ...path: readonly string[]): (object: JsonObject) => Cascade {
  return (object) => {
    const keeps = at(object, ...path) === value;
    return { takes: !keeps, because: keeps ? because : `without ${because}` };
  };
}

/** One that deletes only where a field has a value. */
function onlyWith(value: string | boolean, because: string, ...path: readonly string[]): (object: JsonObject) => Cascade {
  return (object) => {
    const takes = at(object, ...path) === value;
    return { takes, because: takes ? because : `without ${because}` };
  };
}

const PROPAGATION = 'configsync.gke.io/deletion-propagation-policy';
const ofSync = onlyWith('Foreground', `${PROPAGATION}: Foreground`, 'metadata', 'annotations', PROPAGATION);
const ofFleet = unless(true, 'keepResources: true', 'spec', 'keepResources');
const ofCarvel = unless(true, 'noopDelete: true', 'spec', 'noopDelete');

const PARENTS: Readonly<Record<GroupKind, (object: JsonObject) => Cascade>> = {
  'Application.argoproj.io': ofApplication,
  'ApplicationSet.argoproj.io': ofApplicationSet,
  'Kustomization.kustomize.toolkit.fluxcd.io': ofKustomization,
  'HelmRelease.helm.toolkit.fluxcd.io': unless(true, 'suspend: true', 'spec', 'suspend'),
  'ResourceSet.fluxcd.controlplane.io': () => ({ takes: true, because: 'it owns them' }),
  'HelmChart.helm.cattle.io': () => ({ takes: true, because: 'the release is uninstalled' }),
  'GitRepo.fleet.cattle.io': ofFleet,
  'Bundle.fleet.cattle.io': ofFleet,
  'RootSync.configsync.gke.io': ofSync,
  'RepoSync.configsync.gke.io': ofSync,
  'App.kappctrl.k14s.io': ofCarvel,
  'PackageInstall.packaging.carvel.dev': ofCarvel,
  'Terraform.infra.contrib.fluxcd.io': onlyWith(true, 'destroyResourcesOnDeletion: true', 'spec', 'destroyResourcesOnDeletion'),
  'Stack.pulumi.com': onlyWith(true, 'destroyOnFinalize: true', 'spec', 'destroyOnFinalize'),
};

/** What a GitOps parent, an object by which others are deployed, does to these when it is deleted; undefined for other objects. */
export function cascadeOf(object: JsonObject): Cascade | undefined {
  return own(PARENTS, groupKindOf(object))?.(object);
}
