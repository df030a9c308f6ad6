import type { Clue } from './clue';
import { own } from '../../../common/own';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { replicasOf } from '../../../kubernetes/pods/replicas';
import { SCALERS } from '../../../kubernetes/scaling/scaler';
import type { BareChange } from '../changes/change';
import { envOf, hostIn } from '../risks/links';
import { containerPairs, containersByName } from '../risks/pods';
import { renamedPorts } from '../risks/ports-renamed';
import type { RiskContext } from '../risks/rule';
import { accountOf, rolesOf } from '../risks/service-account-changes';

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

function portsOf(object: JsonObject): string[] {
  return [...containersByName(object).values()].flatMap(({ ports }) => asList(ports).map(asObject).map(({ containerPort, protocol = 'TCP' }) => `${String(containerPort)} ${String(protocol)}`));
}

/** A Service may still send requests to a port that Pods do not declare any more. */
function losesPort(before: JsonObject, after: JsonObject): boolean {
  const left = new Set(portsOf(after));
  return portsOf(before).some((port) => !left.has(port));
}

/** Services that lose Pods by a label that these lose, or that name a port of theirs. */
function services(before: JsonObject, after: JsonObject): Clue[] {
  const [old, now] = [labelsOf(before), labelsOf(after)];
  const lost = Object.entries(old).filter(([key, value]) => own(now, key) !== value).map(([, value]) => String(value)).filter((value) => value !== '');
  const ports = containerPairs(before, after).flatMap(([, was, is]) => renamedPorts(was, is, 'containerPort').map(({ from }) => from));
  return [
    ...lost.map((label) => ({ kinds: ['Service'], labels: [label], selecting: old })),
    ...ports.map((port) => ({ kinds: ['Service'], words: [port], selecting: now })),
    ...(losesPort(before, after) ? [{ kinds: ['Service'], selecting: now }] : []),
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

/** The service accounts of a workload, where that becomes another one, what gives them roles, and these. */
function bindings(before: JsonObject, after: JsonObject, context: RiskContext): Clue[] {
  const sides = [[before, context.before], [after, context.after]] as const;
  const accounts = sides.map(([object, render]) => ({ name: accountOf(object), namespace: namespaceOf(object), render }));
  if (accounts[0].name === accounts[1].name) return [];
  return accounts.flatMap((account): Clue[] => [
    { kinds: ['RoleBinding', 'ClusterRoleBinding'], words: [account.name] },
    { kinds: ['ServiceAccount'], name: account.name },
    ...rolesOf(account).map(({ name }) => ({ kinds: ['Role', 'ClusterRole'], name })),
  ]);
}

const SCALER_KINDS = SCALERS.map((kind) => kind.split('.')[0]);

/** Autoscalers of a workload that is no longer called so, or no longer says how many replicas it has. */
function autoscalers({ before, after }: BareChange): Clue[] {
  if (before === undefined) return [];
  const replicas = (object: JsonObject): boolean => asObject(object.spec).replicas !== undefined;
  const isSame = after !== undefined && idOf(after).name === idOf(before).name && namespaceOf(after) === namespaceOf(before);
  const stays = isSame && (replicas(after) || !replicas(before));
  return stays ? [] : [{ kinds: SCALER_KINDS, words: [idOf(before).name] }];
}

/** How to find what selects the Pods of a changed workload, the Services that its variables name, and the roles of who it acts as. */
export function cluesOfWorkload(change: BareChange, context: RiskContext): Clue[] {
  const { before, after } = change;
  const either = [...budgets(change), ...autoscalers(change)];
  return before === undefined || after === undefined
    ? either
    : [...either, ...services(before, after), ...linked(before, after), ...bindings(before, after, context)];
}
