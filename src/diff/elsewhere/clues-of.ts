import { ANYTHING } from './clue';
import type { Clue, Clues } from './clue';
import { openFieldsOf } from './own-fields';
import { referencesIn } from './references';
import { cluesOfWorkload } from './workload-clues';
import type { JsonObject } from '../../resources/json';
import { asList, asObject } from '../../resources/json';
import { idOf } from '../../resources/resource';
import type { BareChange } from '../change';
import type { FieldChange } from '../compare';
import { nodePortsOf } from '../risks/node-port-taken';
import { podTemplateOf } from '../risks/pods';

type Open = (change: BareChange, fields: readonly FieldChange[]) => Clues;

/** Both states of a change, where it has them. */
function statesOf({ before, after }: BareChange): JsonObject[] {
  return [before, after].filter((object) => object !== undefined);
}

function words(...found: readonly string[]): Clue[] {
  return [...new Set(found)].filter((word) => word !== '').map((word) => ({ words: [word] }));
}

/** Pods have all the labels of what selects them. */
function cluesOfSelector(selector: JsonObject): Clue[] {
  const values = Object.values(selector).map(String);
  return values.length === 0 ? [] : [{ words: values }];
}

const ofService: Open = (change) => {
  const states = statesOf(change).map(({ spec }) => asObject(spec));
  const held = change.change === 'modified' ? nodePortsOf(change.before) : [];
  const asks = nodePortsOf(change.after).some((port) => !held.includes(port));
  return [...states.flatMap(({ selector }) => cluesOfSelector(asObject(selector))), ...(asks ? words('nodePort') : [])];
};

const ofBudget: Open = (change) => {
  const selectors = statesOf(change).map(({ spec }) => asObject(asObject(spec).selector));
  const isOpen = ({ matchLabels, matchExpressions }: JsonObject): boolean => (
    asList(matchExpressions).length > 0 || Object.keys(asObject(matchLabels)).length === 0);
  return selectors.some(isOpen) ? ANYTHING : selectors.flatMap(({ matchLabels }) => cluesOfSelector(asObject(matchLabels)));
};

const BY_KIND: Readonly<Record<string, Open>> = {
  '/Namespace': () => ANYTHING,
  'networking.k8s.io/NetworkPolicy': () => ANYTHING,
  '/Service': ofService,
  'policy/PodDisruptionBudget': ofBudget,
  'autoscaling/HorizontalPodAutoscaler': (change) => [{ kinds: ['PodDisruptionBudget'] }, ...words(...statesOf(change).flatMap((object) => referencesIn(object)))],
};

/** Names are followed whatever the kind is: those of the object, and those that it gives. */
function cluesOfNames(change: BareChange, fields: readonly FieldChange[]): Clue[] {
  const states = statesOf(change);
  const references = change.change === 'modified'
    ? fields.flatMap(({ path, before, after }) => [before, after].flatMap((value) => referencesIn(value, path)))
    : states.flatMap((object) => referencesIn(object));
  return words(...states.map((object) => idOf(object).name), ...references);
}

function cluesOf(change: BareChange): Clues {
  const fields = openFieldsOf(change);
  if (change.change === 'modified' && change.matchedBy === 'identity' && fields.length === 0) return [];
  const { group, kind } = change.id;
  const own = podTemplateOf(change.after ?? change.before) === undefined ? BY_KIND[`${group}/${kind}`]?.(change, fields) ?? [] : cluesOfWorkload(change, fields);
  return own === ANYTHING ? ANYTHING : [...own, ...cluesOfNames(change, fields)];
}

/**
 * How to find the objects elsewhere that a rule may follow one of these changes to: none where what is known of the changed objects tells every change
 * and risk.
 */
export function cluesOfChanges(changes: readonly BareChange[]): Clues {
  const found = changes.map(cluesOf);
  const all = found.flatMap((clues) => (clues === ANYTHING ? [] : clues));
  return found.includes(ANYTHING) ? ANYTHING : [...new Map(all.map((clue) => [JSON.stringify(clue), clue])).values()];
}
