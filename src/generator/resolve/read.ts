import { readOverride } from './read-override';
import { APP, APP_OVERRIDE, MANIFEST, OVERLAY, REPOSITORY } from './read-shapes';
import type { App, AppOverride } from '../declare/app';
import type { DeclaredManifest, Declarations, RepositoryOptions } from '../declare/declarations';
import type { Overlay } from '../declare/overlay';
import type { OverlayOptions } from '../declare/overlay-options';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import type { AppOptions } from '../workloads/app-options';
import type { WorkloadReference } from '../texts/reference';

/** An application with the options that are readable. */
export interface ReadApp {
  readonly app: App<string>;
  readonly options: AppOptions;
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
  readonly place: Place;
}

/** An object of the user's own in base, and its place. */
export interface ReadManifest extends DeclaredManifest {
  readonly place: Place;
}

/** The declarations as far as they are readable: what is not is reported and left out, so that the rest is judged as well. */
export interface ReadDeclarations {
  readonly options: RepositoryOptions;
  readonly apps: readonly ReadApp[];
  readonly overlays: readonly ReadOverlay[];
  readonly manifests: readonly ReadManifest[];
}

function readApp(app: App<string>, problems: ProblemList): ReadApp {
  const place = new Place(problems, `apps.${app.name}`, app.declaredAt);
  return { app, options: (APP(app.options, place) ?? {}) as AppOptions, place };
}

function readOverrides(overrides: readonly AppOverride[], place: Place): readonly ReadOverride[] {
  const read: ReadOverride[] = [];
  overrides.forEach(({ app, options }, index) => {
    const at = place.at('overrides').item(index);
    read.push({ app: app as WorkloadReference | undefined, options: readOverride(options, APP_OVERRIDE, at), place: at });
  });
  return read;
}

function readOverlay(overlay: Overlay, problems: ProblemList): ReadOverlay {
  const place = new Place(problems, `overlays.${overlay.name}`, overlay.declaredAt);
  const options = (OVERLAY(overlay.options, place) ?? {}) as OverlayOptions;
  return { overlay, options, overrides: readOverrides(options.overrides ?? [], place), place };
}

/** Reads what was declared, without trusting a compiler to have seen it. */
export function readDeclarations(declarations: Declarations, problems: ProblemList): ReadDeclarations {
  return {
    options: (REPOSITORY(declarations.options, new Place(problems, 'options')) ?? {}) as RepositoryOptions,
    apps: declarations.apps.map((app) => readApp(app, problems)),
    overlays: declarations.overlays.map((overlay) => readOverlay(overlay, problems)),
    manifests: declarations.manifests.flatMap((declared, index) => {
      const place = new Place(problems, `manifests[${index}]`, declared.declaredAt);
      return MANIFEST(declared.manifest, place) === undefined ? [] : [{ ...declared, place }];
    }),
  };
}
