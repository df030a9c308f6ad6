import { own } from '../../common/own';
import type { Severity } from '../findings/finding';
import { settingNames } from '../read/gitops/delivered-name';
import type { UserPolicy } from '../rules/policy/user/user-policy';

/** How a rule is reported; `off` drops its findings. */
export type Level = Severity | 'off';

/** All levels, most severe first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off'];

/** Levels by rule id, or by check (`policy`) for all of its rules. */
export type Levels = Readonly<Record<string, Level>>;

/** What a project says about one overlay; absent parts are those of the project. */
export interface OverlaySettings {
  readonly severity: Levels;
  readonly platforms?: readonly string[];
  readonly clusterDomain?: string;
}

/** What a project says about its checks, in `projen-gitops.validate.yaml` or on the command line. */
export interface Settings {
  readonly severity: Levels;
  /** What holds for one overlay alone. */
  readonly overlays: Readonly<Record<string, OverlaySettings>>;
  /** Objects that exist outside the repository, for the `links` checks: `Kind [namespace/]name`. */
  readonly external: readonly string[];
  /** What answers `type: LoadBalancer` in the clusters, `[]` for nothing; undefined: LoadBalancers are not judged. */
  readonly platforms?: readonly string[];
  /** The DNS domain of the clusters; undefined: `cluster.local`. */
  readonly clusterDomain?: string;
  /** Kinds without a schema that are accepted by name. */
  readonly acceptKinds: readonly string[];
  /** Registries that images may come from; undefined: any. */
  readonly registries?: readonly string[];
  /** Objects that may be public, `[namespace/]name`; undefined: public ones are only mentioned. */
  readonly publicAllow?: readonly string[];
  /** Hosts that kustomizations may fetch from over https and ssh; undefined: none. */
  readonly allowRemote?: readonly string[];
  /** The user's own policies. */
  readonly policies?: readonly UserPolicy[];
}

/** Nothing set. */
export const DEFAULT_SETTINGS: Settings = { severity: {}, overlays: {}, external: [], acceptKinds: [] };

/** Adds levels given later (the command line) over those of a file. */
export function withSeverity(settings: Settings, severity: Levels): Settings {
  const overlays = Object.entries(settings.overlays).map(([name, overlay]) => [name, { ...overlay, severity: { ...overlay.severity, ...severity } }]);
  return { ...settings, severity: { ...settings.severity, ...severity }, overlays: Object.fromEntries(overlays) };
}

/** What settings say of an overlay, the nearest first: where it is delivered several times, or unit by unit, of one delivery, of a unit, of the whole. */
export function settingsOf({ overlays }: Pick<Settings, 'overlays'>, overlay: string): readonly OverlaySettings[] {
  return settingNames(overlay).flatMap((name) => own(overlays, name) ?? []);
}
