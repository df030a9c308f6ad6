import type { ReadConfig } from './configs';
import { readConfig } from './configs';
import type { ReadLayer } from './layer';
import { Profiles, readLayer } from './read-layers';
import { MANIFEST, OVERLAY, REPOSITORY } from './read-shapes';
import type { ReadShared } from './shared';
import { readShared } from './shared';
import { ACCOUNT, CLAIM } from './shared-kinds';
import type { DeclaredManifest, DeclaredWorkload, Declarations, RepositoryOptions } from '../declare/declarations';
import type { Namespace } from '../declare/namespace';
import type { Overlay } from '../declare/overlay';
import type { OverlayOptions } from '../declare/overlay-options';
import { readExternal } from '../externals/read';
import type { NamespaceOptions } from '../namespaces/options';
import { readNamespace } from '../namespaces/read';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import type { AccountOptions } from '../subjects/identity/options';
import type { ClaimOptions } from '../subjects/volumes/sources/claim-options';
import type { ClaimReference, ExternalReference, SecretReference, ServiceAccountReference } from '../texts/reference';
import type { WorkloadOptions } from '../workloads/app-options';
import { WORKLOAD_KINDS } from '../workloads/registry';

/** A workload with the options that are readable. */
export interface ReadWorkload {
  readonly workload: DeclaredWorkload;
  readonly options: WorkloadOptions;
  readonly place: Place;
}

/** An overlay with the options that are readable. */
export interface ReadOverlay {
  readonly overlay: Overlay;
  /** What it says itself. */
  readonly options: OverlayOptions;
  /** What its profiles say, the earlier first, and at last what it says itself. */
  readonly layers: readonly ReadLayer[];
  readonly place: Place;
}

/** An external, and its place. */
export interface ReadExternal {
  readonly external: ExternalReference;
  readonly place: Place;
}

/** An object of the user's own in base, and its place. */
export interface ReadManifest extends DeclaredManifest {
  readonly place: Place;
}

/** A namespace with the options that are readable. */
export interface ReadNamespace {
  readonly namespace: Namespace;
  readonly options: NamespaceOptions;
  readonly place: Place;
}

/** The declarations as far as they are readable: what is not is reported and left out, so that the rest is judged as well. */
export interface ReadDeclarations {
  readonly options: RepositoryOptions;
  readonly workloads: readonly ReadWorkload[];
  readonly externals: readonly ReadExternal[];
  readonly configs: readonly ReadConfig[];
  readonly overlays: readonly ReadOverlay[];
  readonly manifests: readonly ReadManifest[];
  readonly namespaces: readonly ReadNamespace[];
  readonly accounts: readonly ReadShared<ServiceAccountReference, AccountOptions>[];
  readonly claims: readonly ReadShared<ClaimReference, ClaimOptions>[];
  readonly secrets: readonly SecretReference[];
}

function readWorkload(workload: DeclaredWorkload, problems: ProblemList): ReadWorkload {
  const kind = WORKLOAD_KINDS[workload.kind];
  const place = new Place(problems, `${kind.declaredAs}.${workload.name}`, workload.declaredAt);
  return { workload, options: (kind.options(workload.options, place) ?? {}) as WorkloadOptions, place };
}

function readOverlay(overlay: Overlay, profiles: Profiles, problems: ProblemList): ReadOverlay {
  const place = new Place(problems, `overlays.${overlay.name}`, overlay.declaredAt);
  const options = (OVERLAY(overlay.options, place) ?? {}) as OverlayOptions;
  profiles.checkKnown(options, place);
  return { overlay, options, layers: [...profiles.of(options), readLayer(options, place, true)], place };
}

function readExternals({ externals }: Declarations, problems: ProblemList): readonly ReadExternal[] {
  const read = externals.map((external) => ({ external, place: new Place(problems, `externals.${external.name}`, external.declaredAt) }));
  for (const { external, place } of read) readExternal(external.name, external.options, place);
  problems.duplicates('name-duplicate', read.map(({ external: { name, declaredAt }, place: { path } }) => ({
    key: name, path, label: `external name "${name}"`, declaredAt,
  })), 'give each external its own name');
  return read;
}

/** Reads what was declared, without trusting a compiler to have seen it. */
export function readDeclarations(declarations: Declarations, problems: ProblemList): ReadDeclarations {
  const profiles = new Profiles(declarations.profiles, problems);
  return {
    options: (REPOSITORY(declarations.options, new Place(problems, 'options')) ?? {}) as RepositoryOptions,
    workloads: declarations.workloads.map((workload) => readWorkload(workload, problems)),
    namespaces: declarations.namespaces.map((namespace) => {
      const place = new Place(problems, `namespaces.${namespace.name}`, namespace.declaredAt);
      return { namespace, options: readNamespace(namespace.options, place), place };
    }),
    accounts: readShared(ACCOUNT, declarations.accounts, problems),
    claims: readShared(CLAIM, declarations.claims, problems),
    secrets: declarations.secrets,
    externals: readExternals(declarations, problems),
    configs: declarations.configs.map((config) => readConfig(config, new Place(problems, `configs.${config.name}`, config.declaredAt))),
    overlays: declarations.overlays.map((overlay) => readOverlay(overlay, profiles, problems)),
    manifests: declarations.manifests.flatMap((declared, index) => {
      const place = new Place(problems, `manifests[${index}]`, declared.declaredAt);
      return MANIFEST(declared.manifest, place) === undefined ? [] : [{ ...declared, place }];
    }),
  };
}
