import { linksCheck } from './links-check';
import { objectCheck } from './object-check';
import type { SchemaBundle } from '../../kubernetes/schemas/bundle';
import { availableVersions, loadSchemas, UnknownVersionError } from '../../kubernetes/schemas/load';
import { CommandFault } from '../../system/fault';
import type { Check } from '../checks/check';
import { CHECK_NAMES } from '../findings/check-names';
import type { CheckName } from '../findings/finding';
import type { CustomSchemas } from '../rules/custom/custom-schemas';
import { policyCheck } from '../rules/policy/policy-check';
import { userPolicies } from '../rules/policy/user/user-policies';
import type { Settings } from '../settings/settings';

/** What the checks need to know. */
export interface CheckOptions {
  readonly settings: Settings;
  /** Versions of Kubernetes; empty: the newest. */
  readonly kubernetes: readonly string[];
  /** The definitions of kinds that are not Kubernetes' own. */
  readonly custom?: CustomSchemas;
}

/** Checks, and what they hold documents against. */
export interface LoadedChecks {
  readonly checks: readonly Check[];
  readonly kubernetes: readonly string[];
  /** Source and digest of each schema bundle. */
  readonly schemas: readonly string[];
}

function loadBundles(versions: readonly string[]): SchemaBundle[] {
  try {
    const bundles = versions.length === 0 ? [loadSchemas()] : versions.map((version) => loadSchemas(version));
    const known = availableVersions();
    return [...new Set(bundles)].sort((a, b) => known.indexOf(a.version) - known.indexOf(b.version));
  } catch (error) {
    if (!(error instanceof UnknownVersionError)) throw error;
    throw new CommandFault(`--kubernetes: ${error.message}`, error.hint);
  }
}

function enabledPolicies(settings: Settings): Set<string> {
  const levels = [settings.severity, ...Object.values(settings.overlays).map((overlay) => overlay.severity)];
  return new Set(levels.flatMap((one) => Object.entries(one).filter(([, level]) => level !== 'off').map(([rule]) => rule)));
}

/**
 * Makes the checks that are asked for.
 *
 * @throws CommandFault for a version of Kubernetes without a schema bundle, or a policy that does not compile.
 */
export function loadChecks(names: readonly CheckName[], options: CheckOptions): LoadedChecks {
  const { settings, custom } = options;
  const bundles = names.includes('object') || options.kubernetes.length > 0 ? loadBundles(options.kubernetes) : [];
  const make: Readonly<Record<CheckName, () => Check>> = {
    object: () => objectCheck(bundles, { acceptKinds: settings.acceptKinds }, custom),
    links: () => linksCheck(settings),
    policy: () => policyCheck(settings, enabledPolicies(settings), userPolicies(settings.policies ?? [])),
  };
  const used = names.includes('object') ? bundles : [];
  return {
    checks: CHECK_NAMES.filter((name) => names.includes(name)).map((name) => make[name]()),
    kubernetes: used.map(({ version }) => version),
    schemas: used.map(({ source }) => `${source.package} ${source.packageVersion}, sha256 ${source.sha256}`),
  };
}
