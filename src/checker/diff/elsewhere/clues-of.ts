import { isDeepStrictEqual } from 'node:util';
import { ANYTHING } from './clue';
import type { Clue, Clues } from './clue';
import { cluesOfPolicy, podsMeeting } from './policy-clues';
import { cluesOfReferences } from './reference-clues';
import { cluesOfWorkload } from './workload-clues';
import { own } from '../../../common/own';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { POD_KIND_NAMES } from '../../../kubernetes/pods/pod-kinds';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { readScaler } from '../../../kubernetes/scaling/scaler';
import { nodePortsOf } from '../../../kubernetes/services/node-ports';
import { ROUTE_KINDS } from '../../../kubernetes/services/routes';
import { isService } from '../../../kubernetes/services/service';
import { FOLLOWS_NAMESPACE } from '../../read/affected/compose';
import type { BareChange } from '../changes/change';
import { compareOverlay } from '../diff-overlay';
import { ENTRANCE_KINDS } from '../risks/entrances';
import type { RiskContext } from '../risks/rule';
import type { OverlayState } from '../state';

type Open = (change: BareChange, context: RiskContext) => Clues;

/** Both states of a change, where it has them. */
function statesOf({ before, after }: BareChange): JsonObject[] {
  return [before, after].filter((object) => object !== undefined);
}

function namesOf(change: BareChange): string[] {
  return [...new Set(statesOf(change).map((object) => idOf(object).name))].filter((name) => name !== '');
}

/** What may name a Service: values of variables, and what leads to it from outside. */
const NAMES_SERVICES = [...POD_KIND_NAMES, 'Ingress', ...ROUTE_KINDS];

const ofService: Open = (change) => {
  const selectors = statesOf(change).map(({ spec }) => asObject(asObject(spec).selector)).filter((selector) => Object.keys(selector).length > 0);
  const held = change.change === 'modified' ? nodePortsOf(change.before) : [];
  const asked = nodePortsOf(change.after).filter((port) => !held.includes(port)).map((port) => Number.parseInt(port, 10));
  return [
    ...selectors.map((matchLabels) => podsMeeting({ matchLabels })),
    ...asked.map((number) => ({ kinds: ['Service'], words: ['nodePort'], ...(Number.isNaN(number) ? {} : { number }) })),
    ...namesOf(change).map((name) => ({ kinds: NAMES_SERVICES, words: [name] })),
  ];
};

const ofBudget: Open = (change) => {
  const selectors = statesOf(change).map(({ spec }) => asObject(asObject(spec).selector));
  const isOpen = ({ matchLabels, matchExpressions }: JsonObject): boolean => (
    asList(matchExpressions).length > 0 || Object.keys(asObject(matchLabels)).length === 0);
  return selectors.some(isOpen) ? ANYTHING : selectors.map(podsMeeting);
};

/** Minima of an autoscaler are judged by the budgets of what it scales. */
const ofAutoscaler: Open = ({ after }, context) => {
  if (after === undefined) return [];
  const scaler = readScaler(after, namespaceOf(after));
  if (scaler === undefined) return [];
  const { targetKind, targetName, targetGroupKind, namespace } = scaler;
  const labels = podTemplateOf(context.after.find(targetGroupKind, namespace, targetName)?.object)?.labels;
  return [{ kinds: [targetKind], name: targetName }, ...(labels === undefined ? [] : [{ kinds: ['PodDisruptionBudget'], selecting: labels }])];
};

/** A route is as open as its Gateways. */
const ofRoute: Open = (change) => {
  const parents = statesOf(change).flatMap(({ spec }) => asList(asObject(spec).parentRefs).map((parent) => asString(asObject(parent).name) ?? ''));
  const entrances: readonly Clue[] = change.before === undefined || change.after === undefined ? [{ kinds: ENTRANCE_KINDS }] : [];
  return [...entrances, ...[...new Set(parents)].map((name) => ({ kinds: ['Gateway'], name }))];
};

/** A binding is as strong as its role. */
const ofBinding: Open = ({ after }) => (after === undefined ? [] : [{ kinds: ['Role', 'ClusterRole'], name: asString(asObject(after.roleRef).name) ?? '' }]);

/** What an entrance answers, another one may have answered before, or answer now. */
const ofEntrance: Open = () => [{ kinds: ENTRANCE_KINDS }];

/** Objects that are still written in a version which is not served any more. */
const ofDefinition: Open = ({ before }) => {
  const spec = asObject(before?.spec);
  const kind = asString(asObject(spec.names).kind) ?? '';
  return kind === '' ? [] : [{ kinds: [kind], words: [asString(spec.group) ?? ''] }];
};

const BY_KIND: Readonly<Record<string, Open>> = {
  CustomResourceDefinition: ofDefinition,
  HorizontalPodAutoscaler: ofAutoscaler,
  ScaledObject: ofAutoscaler,
  VerticalPodAutoscaler: ofAutoscaler,
  RoleBinding: ofBinding,
  ClusterRoleBinding: ofBinding,
  Ingress: ofEntrance,
  NetworkPolicy: cluesOfPolicy,
  PodDisruptionBudget: ofBudget,
};

/** Where rules go to other objects from, as far as they tell kinds apart. */
function openOf({ id: { group, kind }, before, after }: BareChange): Open | undefined {
  if (podTemplateOf(after ?? before) !== undefined) return cluesOfWorkload;
  if (isService(after ?? before ?? {})) return ofService;
  if (group === 'gateway.networking.k8s.io' && kind.endsWith('Route')) return ofRoute;
  return own(BY_KIND, kind);
}

/** What gets another name, comes or goes: another object may have the name, or follow it to its namespace. */
function cluesOfNames(change: BareChange): Clue[] {
  if (change.change === 'modified' && change.matchedBy === 'identity') return [];
  return namesOf(change).flatMap((name) => [{ kinds: [change.id.kind], name }, { kinds: FOLLOWS_NAMESPACE, words: [name] }]);
}

/** What is told about an object, its labels or annotations, concerns nothing else; only a Pod is selected by them. */
function keepsSpec({ change, matchedBy, id, before, after }: BareChange): boolean {
  return change === 'modified' && matchedBy === 'identity' && id.kind !== 'Pod' && after?.spec !== undefined && isDeepStrictEqual(before?.spec, after?.spec);
}

function cluesOf(change: BareChange, context: RiskContext): Clues {
  const references = cluesOfReferences(change, context);
  if (keepsSpec(change)) return references;
  const opened = openOf(change)?.(change, context) ?? [];
  return opened === ANYTHING ? ANYTHING : [...opened, ...references, ...cluesOfNames(change)];
}

/**
 * How to find the objects elsewhere that a rule may follow a change between these states to: none where what is known tells every change and risk.
 * Where that is more than the changed objects, clues may lead further.
 */
export function cluesBetween(before: OverlayState, after: OverlayState): Clues {
  const { changes, context } = compareOverlay({ overlay: after.overlay, presence: 'both', before: before.resources, after: after.resources });
  const found = changes.map((change) => cluesOf(change, context));
  const all = found.flatMap((clues) => (clues === ANYTHING ? [] : clues));
  return found.includes(ANYTHING) ? ANYTHING : [...new Map(all.map((clue) => [JSON.stringify(clue), clue])).values()];
}
