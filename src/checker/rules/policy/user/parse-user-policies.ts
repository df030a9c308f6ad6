import type { UserPolicy, UserPolicyMatch } from './user-policy';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { isObject } from '../../../../kubernetes/objects/json';
import type { Severity } from '../../../findings/finding';

/** Policies, and everything that is wrong with the value they were read from. */
export interface ParsedUserPolicies {
  readonly policies: readonly UserPolicy[];
  readonly mistakes: readonly string[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const KEYS = ['id', 'severity', 'match', 'rule', 'message', 'messageExpression', 'hint'];
const MATCH_KEYS = ['kinds', 'namespaces', 'overlays'] as const;

/** Reads one entry and collects what is wrong with it. */
class EntryReader {
  constructor(private readonly entry: JsonObject, private readonly path: string, private readonly mistakes: string[]) {}

  complain(key: string, complaint: string): void {
    this.mistakes.push(`${this.path}.${key} ${complaint}`);
  }

  text(key: string): string | undefined {
    const value = this.entry[key];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.complain(key, `is ${JSON.stringify(value)}, not a text`);
    return undefined;
  }

  required(key: string): string {
    if (this.entry[key] === undefined) this.complain(key, 'is missing');
    return this.text(key) ?? '';
  }

  severity(): Severity {
    const value = this.entry.severity ?? 'warning';
    if (SEVERITIES.includes(value as Severity)) return value as Severity;
    this.complain('severity', `is ${JSON.stringify(value)}, not one of ${SEVERITIES.join(', ')}`);
    return 'warning';
  }

  match(): UserPolicyMatch {
    const value = this.entry.match ?? {};
    if (!isObject(value)) {
      this.complain('match', `is ${JSON.stringify(value)}, not a mapping`);
      return {};
    }
    for (const key of Object.keys(value)) {
      const isList = Array.isArray(value[key]) && (value[key] as readonly JsonValue[]).every((item) => typeof item === 'string');
      if (!MATCH_KEYS.some((known) => known === key)) this.complain(`match.${key}`, 'is no setting');
      else if (!isList) this.complain(`match.${key}`, `is ${JSON.stringify(value[key])}, not a list of strings`);
    }
    return value as UserPolicyMatch;
  }
}

function readEntry(value: JsonValue, path: string, mistakes: string[]): UserPolicy {
  if (!isObject(value)) mistakes.push(`${path} is ${JSON.stringify(value)}, not a mapping`);
  const entry = isObject(value) ? value : {};
  const reader = new EntryReader(entry, path, mistakes);
  for (const key of Object.keys(entry)) {
    if (!KEYS.includes(key)) reader.complain(key, 'is no setting');
  }
  const id = reader.required('id');
  if (id !== '' && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) reader.complain('id', `is ${JSON.stringify(id)}, not words in lower case joined by "-"`);
  return {
    id,
    severity: reader.severity(),
    match: reader.match(),
    rule: reader.required('rule'),
    message: reader.required('message'),
    messageExpression: reader.text('messageExpression'),
    hint: reader.text('hint'),
  };
}

/** Reads the `policies` of a settings file; `taken` tells whether an id belongs to a rule that comes with this package. */
export function parseUserPolicies(value: JsonValue | undefined, taken: (id: string) => boolean): ParsedUserPolicies {
  if (value === undefined || value === null) return { policies: [], mistakes: [] };
  if (!Array.isArray(value)) return { policies: [], mistakes: [`policies is ${JSON.stringify(value)}, not a list`] };
  const mistakes: string[] = [];
  const policies = (value as readonly JsonValue[]).map((entry, index) => readEntry(entry, `policies[${index}]`, mistakes));
  for (const [index, { id }] of policies.entries()) {
    const earlier = policies.findIndex((other) => other.id === id);
    if (id !== '' && earlier < index) mistakes.push(`policies[${index}].id is ${JSON.stringify(id)}, as is policies[${earlier}].id`);
    if (taken(id)) mistakes.push(`policies[${index}].id is ${JSON.stringify(id)}, which is a rule already`);
  }
  return { policies, mistakes };
}
