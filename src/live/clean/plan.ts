import { protectionsOf } from '../../kubernetes/gitops/prune-protection';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asString, at } from '../../kubernetes/objects/json';
import { isNamespaced } from '../../kubernetes/schemas/is-namespaced';
import type { Wanted } from '../overlay/wanted';
import { asksForAddress } from '../status/addresses';

/** An object of an overlay that is in the cluster. */
export interface Present {
  readonly wanted: Wanted;
  readonly object: JsonObject;
}

/** Something that stays, and why. */
export interface Stay {
  readonly resource: string;
  readonly why: string;
}

/** Objects that are deleted together, once those before them are gone. */
export interface Step {
  /** A part of a sentence: `what has an address from outside`. */
  readonly what: string;
  readonly objects: readonly Present[];
}

/** What is deleted, in which order, and what is not. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly stays: readonly Stay[];
}

/** Kinds that hold other objects, which go with them. */
export function isHolder({ wanted: { apiVersion, kind } }: Present): boolean {
  return (apiVersion === 'v1' && kind === 'Namespace') || (apiVersion.startsWith('apiextensions.k8s.io/') && kind === 'CustomResourceDefinition');
}

/** Namespaces that a cluster cannot be without. */
const OF_THE_CLUSTER: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

function staysFor({ wanted, object }: Present): string | undefined {
  if (wanted.apiVersion === 'v1' && wanted.kind === 'Namespace' && OF_THE_CLUSTER.has(wanted.name)) return 'every cluster has it';
  const protection = protectionsOf(object).at(0);
  return protection === undefined ? undefined : `it is protected: ${protection.setting}`;
}

function isWebhook({ wanted }: Present): boolean {
  return wanted.apiVersion.startsWith('admissionregistration.k8s.io/');
}

function isCustom({ wanted: { apiVersion, kind } }: Present): boolean {
  return isNamespaced(apiVersion, kind) === undefined;
}

/** Clouds must release what they gave while everything that tells them to still runs; what judges or looks after others goes after these, and holders last. */
const STEPS: readonly (readonly [string, (one: Present) => boolean])[] = [
  ['what has an address from outside', ({ object }) => asksForAddress(object)],
  ['what judges requests', isWebhook],
  ['custom objects, while their controllers run', (one) => isCustom(one) && !isHolder(one)],
  ['everything else', (one) => !isHolder(one)],
  ['namespaces and definitions, where nothing of others is in them', () => true],
];

/** Plans the deletion of what an overlay has in a cluster. */
export function planOf(present: readonly Present[]): Plan {
  const stays = present.flatMap((one): Stay[] => {
    const why = staysFor(one);
    return why === undefined ? [] : [{ resource: one.wanted.title, why }];
  });
  let rest = present.filter((one) => staysFor(one) === undefined);
  const steps = STEPS.map(([what, isMeant]) => {
    const objects = rest.filter(isMeant);
    rest = rest.filter((one) => !objects.includes(one));
    return { what, objects };
  });
  return { steps: steps.filter(({ objects }) => objects.length > 0), stays };
}

/** Everything that a plan deletes. */
export function doomedOf({ steps }: Plan): Present[] {
  return steps.flatMap(({ objects }) => objects);
}

/** Who makes objects again when they are deleted, once each: a GitOps controller that syncs them. */
export function makersOf(present: readonly Present[]): string[] {
  return [...new Set(present.flatMap(({ object }) => {
    const label = (key: string): string | undefined => asString(at(object, 'metadata', 'labels', key));
    const flux = label('kustomize.toolkit.fluxcd.io/name');
    if (flux !== undefined) return [`Flux's Kustomization ${label('kustomize.toolkit.fluxcd.io/namespace') ?? ''}/${flux}`];
    const argo = asString(at(object, 'metadata', 'annotations', 'argocd.argoproj.io/tracking-id'));
    return argo === undefined ? [] : [`Argo CD's Application ${argo.split(':')[0]}`];
  }))];
}
