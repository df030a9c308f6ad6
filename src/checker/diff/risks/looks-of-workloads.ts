import { accountOf, rolesOf } from './accounts';
import type { Clue } from './clue';
import { envOf, hostIn } from './links';
import { bySpec } from './look';
import { containerPairs, containersByName } from './pods';
import { renamedPorts } from './renamed-ports';
import type { Look } from './rule';
import { own } from '../../../common/own';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';

function labelsOf(object: JsonObject): JsonObject {
  return podTemplateOf(object)?.labels ?? {};
}

function portsOf(object: JsonObject): string[] {
  return [...containersByName(object).values()].flatMap(({ ports }) => asList(ports).map(asObject).map(({ containerPort, protocol = 'TCP' }) => `${String(containerPort)} ${String(protocol)}`));
}

/** A Service may still send requests to a port that Pods do not declare any more. */
function losesPort(before: JsonObject, after: JsonObject): boolean {
  const left = new Set(portsOf(after));
  return portsOf(before).some((port) => !left.has(port));
}

/** From a workload at the Services that lose Pods by a label that these lose, or that name a port of theirs. */
export const servicesOfWorkload: Look = bySpec(({ before, after }) => {
  if (before === undefined || after === undefined || podTemplateOf(after) === undefined) return [];
  const [old, now] = [labelsOf(before), labelsOf(after)];
  const lost = Object.entries(old).filter(([key, value]) => own(now, key) !== value).map(([, value]) => String(value)).filter((value) => value !== '');
  const ports = containerPairs(before, after).flatMap(([, was, is]) => renamedPorts(was, is, 'containerPort').map(({ from }) => from));
  return [
    ...lost.map((label) => ({ kinds: ['Service'], labels: [label], selecting: old })),
    ...ports.map((port) => ({ kinds: ['Service'], words: [port], selecting: now })),
    ...(losesPort(before, after) ? [{ kinds: ['Service'], selecting: now }] : []),
  ];
});

/** From a workload at the Services that variables name and named: a value that stays names the same one, except in another namespace. */
export const linkedServices: Look = bySpec(({ before, after }) => {
  if (before === undefined || after === undefined || podTemplateOf(after) === undefined) return [];
  const moves = namespaceOf(before) !== namespaceOf(after);
  const values = containerPairs(before, after).flatMap(([, was, is]) => {
    const next = envOf(is);
    const concerned = [...envOf(was)].filter(([variable, value]) => moves || next.get(variable) !== value);
    return concerned.flatMap(([variable, value]) => [value, next.get(variable)]);
  });
  return [...new Set(values.flatMap((value) => hostIn(value) ?? []))].map((name) => ({ kinds: ['Service'], name }));
});

/** From a workload that gets another service account at both of them, what gives them roles, and these. */
export const grantsOfAccounts: Look = bySpec(({ before, after }, context) => {
  if (before === undefined || after === undefined || podTemplateOf(after) === undefined) return [];
  const sides = [[before, context.before], [after, context.after]] as const;
  const accounts = sides.map(([object, render]) => ({ name: accountOf(object), namespace: namespaceOf(object), render }));
  if (accounts[0].name === accounts[1].name) return [];
  return accounts.flatMap((account): Clue[] => [
    { kinds: ['RoleBinding', 'ClusterRoleBinding'], words: [account.name] },
    { kinds: ['ServiceAccount'], name: account.name },
    ...rolesOf(account).map(({ name }) => ({ kinds: ['Role', 'ClusterRole'], name })),
  ]);
});
