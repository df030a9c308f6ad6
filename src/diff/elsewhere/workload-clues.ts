import type { Clue } from './clue';
import { hostsIn } from './references';
import type { JsonObject, JsonValue } from '../../resources/json';
import type { BareChange } from '../change';
import type { FieldChange } from '../compare';
import { containersOf, podTemplateOf } from '../risks/pods';

const LABELS = /(?:^|\.)(?:template\.)?metadata\.labels\b|^spec\.selector\b/;
const CONTAINER_PORTS = /\.ports\b/;
const ENVIRONMENT = /\.env\b/;
const ACCOUNT = /\.serviceAccount(?:Name)?$/;

/** Whatever selects Pods by this label of theirs. */
function selecting(kinds: readonly string[], values: readonly string[], ...words: readonly string[]): Clue[] {
  return values.map((value) => ({ kinds, words: [value, ...words] }));
}

function labelsOf(object: JsonObject | undefined): string[] {
  return Object.values(podTemplateOf(object)?.labels ?? {}).map(String);
}

function textsIn({ before, after }: Pick<FieldChange, 'before' | 'after'>): string[] {
  const leaves = (value: JsonValue | undefined): string[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap((item) => leaves(item as JsonValue)) : [String(value ?? '')]);
  return [...leaves(before), ...leaves(after)].filter((text) => text !== '');
}

/** Every variable of an object that is somewhere else than before: a short host means another Service there. */
function environmentOf(object: JsonObject | undefined): JsonValue[] {
  return [...containersOf(podTemplateOf(object)).values()].flatMap(({ env }) => env ?? []);
}

function portNames(fields: readonly FieldChange[]): string[] {
  return fields.filter(({ path }) => CONTAINER_PORTS.test(path)).flatMap(textsIn);
}

/** How to find what selects the Pods of a changed workload, and the Services that its variables name. */
export function cluesOfWorkload({ before, after, change }: BareChange, fields: readonly FieldChange[]): Clue[] {
  const labels = [...new Set([...labelsOf(before), ...labelsOf(after)])];
  const relabelled = fields.filter(({ path }) => LABELS.test(path)).flatMap(textsIn);
  const environment = change === 'replaced' ? [before, after].flatMap(environmentOf) : fields.filter(({ path }) => ENVIRONMENT.test(path)).flatMap((field) => [field.before ?? '', field.after ?? '']);
  return [
    ...selecting(['PodDisruptionBudget'], labels),
    { kinds: ['PodDisruptionBudget'], openSelector: true },
    ...selecting(['Service', 'NetworkPolicy'], relabelled),
    ...portNames(fields).flatMap((port) => selecting(['Service'], labels, port)),
    ...(fields.some((field) => ACCOUNT.test(field.path) && (field.before === undefined || field.after === undefined)) ? [{ kinds: ['RoleBinding', 'ClusterRoleBinding'], words: ['default'] }] : []),
    ...environment.flatMap(hostsIn).map((name) => ({ name })),
  ];
}
