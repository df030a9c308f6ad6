import type { ClusterOptions } from '../declare/cluster';
import { Cluster } from '../declare/cluster';
import type { ApplicationSetOptions, ArgoCdImageUpdateOptions, ArgoCdOptions, FluxImageUpdateOptions, FluxOptions } from '../declare/delivery';
import { Overlay } from '../declare/overlay';
import type { AllowedKind, Move } from '../model/delivery';
import type { Shape } from '../options/shape';
import { flag, listOf, mapOf, oneOf, optional, optionsOf, text } from '../options/shape';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

function made(by: string, is: (value: unknown) => boolean): Shape {
  return (value, place: Place) => {
    if (is(value)) return value;
    place.add('option-invalid', showValue(value), `give what ${by} returns`);
    return undefined;
  };
}

const seconds: Shape = (value, place) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  place.add('option-invalid', showValue(value), 'give a whole number of seconds, from 1');
  return undefined;
};

const MOVE = { namePrefix: optional(text), nameSuffix: optional(text) };

const SYNC = {
  repository: text,
  clusters: listOf(made('addCluster', (value) => value instanceof Cluster)),
  revision: optional(text),
  from: optional(oneOf('overlays', 'rendered')),
  prune: optional(flag),
  namespace: optional(text),
};

/** Fits the options of a cluster. */
export const CLUSTER = optionsOf<ClusterOptions>({
  overlays: listOf(made('addOverlay', (value) => value instanceof Overlay)),
  server: optional(text),
  selector: optional(mapOf(text)),
}, ['overlays']);

const ARGO_CD_FIELDS = {
  ...SYNC,
  project: optional(text),
  automated: optional(flag),
  selfHeal: optional(flag),
  deleteWithApplication: optional(flag),
  kustomize: optional(optionsOf<Move>({ namespace: optional(text), ...MOVE })),
  alsoAllow: optional(listOf(optionsOf<AllowedKind>({ group: text, kind: text, namespace: optional(text) }, ['group', 'kind']))),
  imageUpdates: optional(optionsOf<ArgoCdImageUpdateOptions>({ branch: optional(text), gitSecret: optional(text) })),
};

/** Fits the options of a delivery by Applications of Argo CD. */
export const APPLICATIONS = optionsOf<ArgoCdOptions>(ARGO_CD_FIELDS, ['repository', 'clusters']);

/** Fits the options of a delivery by ApplicationSets. */
export const APPLICATION_SET = optionsOf<ApplicationSetOptions>({
  ...ARGO_CD_FIELDS, generator: optional(oneOf('list', 'git')), rollingSync: optional(flag),
}, ['repository', 'clusters']);

const AUTHOR = optionsOf<FluxImageUpdateOptions['author']>({ name: text, email: text }, ['name', 'email']);

/** Fits the options of a delivery by Flux. */
export const FLUX = optionsOf<FluxOptions>({
  ...SYNC,
  source: optional(text),
  interval: optional(seconds),
  retryInterval: optional(seconds),
  timeout: optional(seconds),
  wait: optional(flag),
  imageUpdates: optional(optionsOf<FluxImageUpdateOptions>({
    author: AUTHOR, pushBranch: optional(text), interval: optional(seconds), registrySecret: optional(text),
  }, ['author'])),
  targetNamespace: optional(text),
  ...MOVE,
  secret: optional(text),
  decryptionSecret: optional(text),
}, ['repository', 'clusters']);
