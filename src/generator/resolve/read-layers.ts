import { isConfigOverride, readConfigOverride } from './configs';
import type { ReadConfigOverride, ReadLayer, ReadOverride, ReadSharedOverride } from './layer';
import { readOverride } from './read-override';
import { EVERY, PROFILE } from './read-shapes';
import { readSharedOverride } from './shared';
import { ACCOUNT, CLAIM, SECRET } from './shared-kinds';
import type { ConfigOverride } from '../declare/config';
import type { DeclaredWorkload } from '../declare/declarations';
import type { Profile, ProfileOptions } from '../declare/profile';
import type { SecretOverride } from '../declare/secret';
import type { AccountOverride } from '../declare/service-account';
import type { ClaimOverride } from '../declare/volume-claim';
import type { WorkloadOverride } from '../declare/workload';
import { optionsOf } from '../options/shape';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import type { ClaimReference, SecretReference, ServiceAccountReference, WorkloadReference } from '../texts/reference';
import { WORKLOAD_KINDS } from '../workloads/registry';

type AnyOverride = WorkloadOverride | AccountOverride | ClaimOverride | SecretOverride | ConfigOverride;
type ReadOverrides = Pick<ReadLayer, 'overrides' | 'accounts' | 'claims' | 'secrets' | 'configs'>;

function readWorkloadOverride({ app, options }: WorkloadOverride, place: Place): ReadOverride {
  const kind = WORKLOAD_KINDS[(app as DeclaredWorkload | undefined)?.kind ?? 'app'];
  return { app: app as WorkloadReference | undefined, options: readOverride(options, optionsOf(kind.changes), place), place };
}

function readOverrides(overrides: readonly AnyOverride[], place: Place): ReadOverrides {
  const read: ReadOverride[] = [];
  const accounts: ReadSharedOverride<ServiceAccountReference>[] = [];
  const claims: ReadSharedOverride<ClaimReference>[] = [];
  const secrets: ReadSharedOverride<SecretReference>[] = [];
  const configs: ReadConfigOverride[] = [];
  overrides.forEach((override, index) => {
    const at = place.at('overrides').item(index, override);
    if ('account' in override) accounts.push(readSharedOverride(ACCOUNT, override.account, override.options, at));
    else if ('claim' in override) claims.push(readSharedOverride(CLAIM, override.claim, override.options, at));
    else if ('secret' in override) secrets.push(readSharedOverride(SECRET, override.secret, override.options, at));
    else if (isConfigOverride(override)) configs.push(readConfigOverride(override, at));
    else read.push(readWorkloadOverride(override, at));
  });
  return { overrides: read, accounts, claims, secrets, configs };
}

/** What one profile, or the overlay itself, says; `options` are those that are readable. */
export function readLayer(options: ProfileOptions, place: Place, isOwn: boolean): ReadLayer {
  return {
    isOwn,
    options,
    place,
    ...readOverrides(options.overrides ?? [], place),
    every: options.every === undefined ? {} : readOverride(options.every, EVERY, place.at('every')),
  };
}

function extended({ extends: profiles = [] }: ProfileOptions): readonly Profile[] {
  // A list that was read has holes where an entry is no profile.
  return (Array.isArray(profiles) ? profiles as readonly Profile[] : [profiles as Profile]).filter(() => true);
}

/** The profiles of a repository as they were read, and the order in which they hold for whoever extends some. */
export class Profiles {
  private readonly layers = new Map<Profile, ReadLayer>();

  constructor(declared: readonly Profile[], problems: ProblemList) {
    for (const profile of declared) {
      const place = new Place(problems, `profiles.${profile.name}`, profile.declaredAt);
      this.layers.set(profile, readLayer((PROFILE(profile.options, place) ?? {}) as ProfileOptions, place, false));
    }
    problems.duplicates('profile-duplicate', declared.map((profile) => ({
      key: profile.name, path: `profiles.${profile.name}`, label: `profile name "${profile.name}"`, declaredAt: profile.declaredAt,
    })), 'give each profile its own name');
    for (const [profile, { options, place }] of this.layers) this.check(profile, options, place);
  }

  /** The layers of what extends profiles, each once and after those that it extends itself. */
  of(options: ProfileOptions): readonly ReadLayer[] {
    const found = new Set<ReadLayer>();
    const visited = new Set<Profile>();
    const visit = (profile: Profile): void => {
      const layer = this.layers.get(profile);
      if (layer === undefined || visited.has(profile)) return;
      visited.add(profile);
      extended(layer.options).forEach(visit);
      found.add(layer);
    };
    extended(options).forEach(visit);
    return [...found];
  }

  /** Records profiles of another repository. */
  checkKnown(options: ProfileOptions, place: Place): void {
    for (const profile of extended(options)) {
      if (!this.layers.has(profile)) place.at('extends').add('profile-unknown', `profile "${profile.name}", which this repository does not have`, 'pass a value that addProfile of this same repository returned');
    }
  }

  private check(profile: Profile, options: ProfileOptions, place: Place): void {
    this.checkKnown(options, place);
    if (!this.of(options).includes(this.layers.get(profile) as ReadLayer)) return;
    place.at('extends').add('profile-cycle', `profile "${profile.name}" extends itself, by way of ${extended(options).map(({ name }) => `"${name}"`).join(', ')}`, 'take one of the profiles out of the circle');
  }
}
