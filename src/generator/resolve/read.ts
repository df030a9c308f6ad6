import type { ReadAccount, ReadAccountOverride } from './accounts';
import { isAccountOverride, readAccount, readAccountOverride } from './accounts';
import { readOverride } from './read-override';
import { MANIFEST, OVERLAY, REPOSITORY } from './read-shapes';
import type { AccountOverride } from '../declare/service-account';
import type { WorkloadOverride } from '../declare/workload';
import type { DeclaredManifest, DeclaredWorkload, Declarations, RepositoryOptions } from '../declare/declarations';
import type { Namespace } from '../declare/namespace';
import type { Overlay } from '../declare/overlay';
import type { OverlayOptions } from '../declare/overlay-options';
import type { NamespaceOptions } from '../namespaces/options';
import { readNamespace } from '../namespaces/read';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import type { WorkloadReference } from '../texts/reference';
import type { WorkloadOptions } from '../workloads/app-options';
import { WORKLOAD_KINDS } from '../workloads/registry';

/** A workload with the options that are readable. */
export interface ReadWorkload {
  readonly workload: DeclaredWorkload;
  readonly options: WorkloadOptions;
  readonly place: Place;
}

/** What an overlay changes about one application, as far as it is readable. */
export interface ReadOverride {
  readonly app: WorkloadReference | undefined;
  readonly options: object;
  readonly place: Place;
}

/** An overlay with the options that are readable; lists have holes where an entry is not. */
export interface ReadOverlay {
  readonly overlay: Overlay;
  readonly options: OverlayOptions;
  readonly overrides: readonly ReadOverride[];
  readonly accounts: readonly ReadAccountOverride[];
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
  readonly overlays: readonly ReadOverlay[];
  readonly manifests: readonly ReadManifest[];
  readonly namespaces: readonly ReadNamespace[];
  readonly accounts: readonly ReadAccount[];
}

function readWorkload(workload: DeclaredWorkload, problems: ProblemList): ReadWorkload {
  const kind = WORKLOAD_KINDS[workload.kind];
  const place = new Place(problems, `${kind.declaredAs}.${workload.name}`, workload.declaredAt);
  return { workload, options: (kind.options(workload.options, place) ?? {}) as WorkloadOptions, place };
}

function readOverrides(overrides: readonly (WorkloadOverride | AccountOverride)[], place: Place): Pick<ReadOverlay, 'overrides' | 'accounts'> {
  const read: ReadOverride[] = [];
  const accounts: ReadAccountOverride[] = [];
  overrides.forEach((override, index) => {
    const at = place.at('overrides').item(index);
    if (isAccountOverride(override)) {
      accounts.push(readAccountOverride(override, at));
      return;
    }
    const { app, options } = override;
    const kind = WORKLOAD_KINDS[(app as DeclaredWorkload | undefined)?.kind ?? 'app'];
    read.push({ app: app as WorkloadReference | undefined, options: readOverride(options, kind.override, at), place: at });
  });
  return { overrides: read, accounts };
}

function readOverlay(overlay: Overlay, problems: ProblemList): ReadOverlay {
  const place = new Place(problems, `overlays.${overlay.name}`, overlay.declaredAt);
  const options = (OVERLAY(overlay.options, place) ?? {}) as OverlayOptions;
  return { overlay, options, ...readOverrides(options.overrides ?? [], place), place };
}

/** Reads what was declared, without trusting a compiler to have seen it. */
export function readDeclarations(declarations: Declarations, problems: ProblemList): ReadDeclarations {
  return {
    options: (REPOSITORY(declarations.options, new Place(problems, 'options')) ?? {}) as RepositoryOptions,
    workloads: declarations.workloads.map((workload) => readWorkload(workload, problems)),
    namespaces: declarations.namespaces.map((namespace) => {
      const place = new Place(problems, `namespaces.${namespace.name}`, namespace.declaredAt);
      return { namespace, options: readNamespace(namespace.options, place), place };
    }),
    accounts: declarations.accounts.map((account) => readAccount(account, new Place(problems, `serviceAccounts.${account.name}`, account.declaredAt))),
    overlays: declarations.overlays.map((overlay) => readOverlay(overlay, problems)),
    manifests: declarations.manifests.flatMap((declared, index) => {
      const place = new Place(problems, `manifests[${index}]`, declared.declaredAt);
      return MANIFEST(declared.manifest, place) === undefined ? [] : [{ ...declared, place }];
    }),
  };
}
