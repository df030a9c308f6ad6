import type { Check } from './check';
import { CHECK_NAMES } from './check-names';
import { linksCheck } from './links-check';
import type { CheckName } from '../findings/finding';
import { policyCheck } from './policy/policy-check';
import type { Settings } from './settings';

/** What the checks need to know. */
export interface CheckOptions {
  readonly settings: Settings;
  readonly kubernetes: readonly string[];
}

function enabledPolicies(settings: Settings): Set<string> {
  const levels = [settings.severity, ...Object.values(settings.overlays).map((overlay) => overlay.severity)];
  return new Set(levels.flatMap((one) => Object.entries(one).filter(([, level]) => level !== 'off').map(([rule]) => rule)));
}

function makeCheck(name: CheckName, { settings }: CheckOptions): Check[] {
  if (name === 'links') return [linksCheck(settings)];
  if (name === 'policy') return [policyCheck(settings, enabledPolicies(settings))];
  return [];
}

/** Checks, and what they hold documents against. */
export interface LoadedChecks {
  readonly checks: readonly Check[];
  readonly kubernetes: readonly string[];
  readonly schemas: readonly string[];
}

/** Makes the checks that are asked for. */
export function loadChecks(names: readonly CheckName[], options: CheckOptions): LoadedChecks {
  const checks = CHECK_NAMES.filter((name) => names.includes(name)).flatMap((name) => makeCheck(name, options));
  return { checks, kubernetes: [], schemas: [] };
}
