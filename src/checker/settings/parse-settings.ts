import type { Level, Levels, OverlaySettings, Settings } from './settings';
import { LEVELS } from './settings';
import type { JsonObject, JsonValue } from '../../kubernetes/objects/json';
import { isObject } from '../../kubernetes/objects/json';
import { parseUserPolicies } from '../rules/policy/user/parse-user-policies';

/** Settings, and everything that is wrong with the value they were read from. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly mistakes: readonly string[];
}

/** Reads values of a settings file and collects what is wrong with them. */
class SettingsReader {
  readonly mistakes: string[] = [];

  constructor(private readonly knows: (id: string) => boolean) {}

  object(value: JsonValue | undefined, path: string): JsonObject {
    if (value === undefined || value === null) return {};
    if (isObject(value)) return value;
    this.mistakes.push(`${path} is ${JSON.stringify(value)}, not a mapping`);
    return {};
  }

  keys(value: JsonObject, allowed: readonly string[], path: string): void {
    for (const key of Object.keys(value)) {
      if (!allowed.includes(key)) this.mistakes.push(`${path}${key} is no setting`);
    }
  }

  strings(value: JsonValue | undefined, path: string): readonly string[] | undefined {
    if (value === undefined) return undefined;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value as string[];
    this.mistakes.push(`${path} is ${JSON.stringify(value)}, not a list of strings`);
    return undefined;
  }

  /** Names of hosts: a whole address there would silently allow nothing. */
  hosts(value: JsonValue | undefined, path: string): readonly string[] | undefined {
    const hosts = this.strings(value, path)?.map((host) => host.toLowerCase());
    for (const host of hosts ?? []) {
      if (!/^[a-z0-9_.-]+(?::\d+)?$|^\[[0-9a-f:.]+\](?::\d+)?$/.test(host)) this.mistakes.push(`${path}: ${JSON.stringify(host)} is no host, as 'github.com' or 'git.example.com:8443'`);
    }
    return hosts;
  }

  string(value: JsonValue | undefined, path: string): string | undefined {
    if (value === undefined || typeof value === 'string') return value;
    this.mistakes.push(`${path} is ${JSON.stringify(value)}, not a string`);
    return undefined;
  }

  /** What can be said of the whole project and of one overlay. */
  cluster(value: JsonObject, path: string): Omit<OverlaySettings, 'severity'> {
    return { platforms: this.strings(value.platforms, `${path}platforms`), clusterDomain: this.string(value.clusterDomain, `${path}clusterDomain`) };
  }

  levels(value: JsonValue | undefined, path: string): Levels {
    const levels = new Map<string, Level>();
    for (const [rule, level] of Object.entries(this.object(value, path))) {
      // YAML 1.1 reads the bare word `off` as false.
      const name = level === false ? 'off' : level;
      if (!this.knows(rule)) this.mistakes.push(`${path}.${rule} is no rule and no check`);
      else if (!LEVELS.includes(name as Level)) this.mistakes.push(`${path}.${rule} is ${JSON.stringify(level)}, not one of ${LEVELS.join(', ')}`);
      else levels.set(rule, name as Level);
    }
    return Object.fromEntries(levels);
  }
}

/** The keys of a settings file. */
export const SETTINGS_KEYS: readonly string[] = ['severity', 'overlays', 'platforms', 'clusterDomain', 'external', 'acceptKinds', 'registries', 'publicAllow', 'allowRemote', 'policies'];

/** Makes settings of a parsed settings file; `knows` tells whether an id is a rule's or a check's. */
export function parseSettings(value: JsonValue, knows: (id: string) => boolean): ParsedSettings {
  const own = parseUserPolicies(isObject(value) ? value.policies : undefined, knows);
  const reader = new SettingsReader((id) => knows(id) || own.policies.some((policy) => policy.id === id));
  const file = reader.object(value, 'the file');
  reader.keys(file, SETTINGS_KEYS, '');
  const overlays = Object.entries(reader.object(file.overlays, 'overlays')).map(([name, entry]) => {
    const overlay = reader.object(entry, `overlays.${name}`);
    const path = `overlays.${name}.`;
    reader.keys(overlay, ['severity', 'platforms', 'clusterDomain'], path);
    return [name, { severity: reader.levels(overlay.severity, `${path}severity`), ...reader.cluster(overlay, path) }] as const;
  });
  const settings: Settings = {
    severity: reader.levels(file.severity, 'severity'),
    overlays: Object.fromEntries(overlays),
    ...reader.cluster(file, ''),
    external: reader.strings(file.external, 'external') ?? [],
    acceptKinds: reader.strings(file.acceptKinds, 'acceptKinds') ?? [],
    registries: reader.strings(file.registries, 'registries'),
    publicAllow: reader.strings(file.publicAllow, 'publicAllow'),
    allowRemote: reader.hosts(file.allowRemote, 'allowRemote'),
    policies: file.policies === undefined ? undefined : own.policies,
  };
  return { settings, mistakes: [...reader.mistakes, ...own.mistakes] };
}
