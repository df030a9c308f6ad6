import type { Clue } from './clue';
import { own } from '../../../common/own';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { replicasOf } from '../../../kubernetes/pods/replicas';
import type { BareChange } from '../changes/change';
import { envOf, hostIn } from '../risks/links';
import { containerPairs } from '../risks/pods';
import { renamedPorts } from '../risks/ports-renamed';
import { accountOf } from '../risks/service-account-changes';

function labelsOf(object: JsonObject | undefined): JsonObject {
  return podTemplateOf(object)?.labels ?? {};
}

/** Only fewer replicas, or new ones, come below a disruption budget; none may run as well because a Rollout runs them. */
function budgets({ before, after }: BareChange): Clue[] {
  const now = after && replicasOf(after);
  const old = before && replicasOf(before);
  const isBelow = now !== undefined && (old === undefined || old > now);
  if (!isBelow || after === undefined) return [];
  const rollout = now === 0 ? [{ kinds: ['Rollout'], words: ['workloadRef', idOf(after).name] }] : [];
  return [{ kinds: ['PodDisruptionBudget'], selecting: labelsOf(after) }, ...rollout];
}

/** Services that lose Pods by a label that these lose, or that name a port of theirs. */
function services(before: JsonObject, after: JsonObject): Clue[] {
  const [old, now] = [labelsOf(before), labelsOf(after)];
  const lost = Object.entries(old).filter(([key, value]) => own(now, key) !== value).map(([, value]) => String(value)).filter((value) => value !== '');
  const ports = containerPairs(before, after).flatMap(([, was, is]) => renamedPorts(was, is, 'containerPort').map(({ from }) => from));
  return [
    ...lost.map((label) => ({ kinds: ['Service'], labels: [label], selecting: old })),
    ...ports.map((port) => ({ kinds: ['Service'], words: [port], selecting: now })),
  ];
}

/** Services that variables name and named: a value that stays names the same one, except in another namespace. */
function linked(before: JsonObject, after: JsonObject): Clue[] {
  const moves = namespaceOf(before) !== namespaceOf(after);
  const values = containerPairs(before, after).flatMap(([, was, is]) => {
    const next = envOf(is);
    const concerned = [...envOf(was)].filter(([variable, value]) => moves || next.get(variable) !== value);
    return concerned.flatMap(([variable, value]) => [value, next.get(variable)]);
  });
  return [...new Set(values.flatMap((value) => hostIn(value) ?? []))].map((name) => ({ kinds: ['Service'], name }));
}

/** Bindings that give roles to the service accounts of a workload, where that becomes another one. */
function bindings(before: JsonObject, after: JsonObject): Clue[] {
  const [old, now] = [accountOf(before), accountOf(after)];
  return old === now ? [] : [old, now].map((account) => ({ kinds: ['RoleBinding', 'ClusterRoleBinding'], words: [account] }));
}

/** How to find what selects the Pods of a changed workload, the Services that its variables name, and the roles of who it acts as. */
export function cluesOfWorkload(change: BareChange): Clue[] {
  const { before, after } = change;
  if (before === undefined || after === undefined) return budgets(change);
  return [...budgets(change), ...services(before, after), ...linked(before, after), ...bindings(before, after)];
}
