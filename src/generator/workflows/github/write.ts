import type { Pair, Scalar, YAMLMap } from 'yaml';
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { ActionStep, Job, ScriptStep, Workflow } from './workflow';
import type { Action } from '../parts/actions';
import { ACTIONS } from '../parts/actions';

const RUNNER = 'ubuntu-24.04';
const RELEASES: ReadonlyMap<unknown, string> = new Map(Object.values<Action>(ACTIONS).map(({ uses, release }) => [uses, release]));

function stepToYaml(step: ScriptStep | ActionStep): object {
  if (!('action' in step)) return step;
  const { name, id, if: condition, action, mayFail, env, with: inputs } = step;
  return { name, id, 'if': condition, 'uses': action.uses, 'continue-on-error': mayFail, env, 'with': inputs };
}

function jobToYaml({ needs, if: condition, timeoutMinutes, permissions, steps }: Job): object {
  return { needs, 'if': condition, 'runs-on': RUNNER, 'timeout-minutes': timeoutMinutes, permissions, 'steps': steps.map(stepToYaml) };
}

/** Blank lines between the parts of a workflow, its jobs and their steps. */
function separate(pair: Pair<Scalar>): void {
  const { value: name } = pair.key;
  const { value } = pair;
  if (name === 'jobs' && isMap(value)) for (const { key } of value.items.slice(1)) (key as Scalar).spaceBefore = true;
  if (name === 'steps' && isSeq(value)) for (const step of value.items.slice(1)) (step as Scalar).spaceBefore = true;
  if (name === 'uses' && isScalar(value)) value.comment = ` ${RELEASES.get(value.value)}`;
}

/** Triggers fit on a line each; a linter finds what it should pass over beside the trigger. */
function layOutTriggers(document: Document, { note, answeredRule }: Workflow): void {
  const { items } = document.contents as YAMLMap<Scalar, YAMLMap<Scalar, YAMLMap>>;
  for (const { key } of items.slice(1)) key.spaceBefore = true;
  const triggers = items[1];
  if (note !== undefined) triggers.key.commentBefore = note.replace(/^/gm, ' ');
  for (const { value } of triggers.value?.items ?? []) {
    if (value === null) continue;
    value.flow = true;
    if (answeredRule !== undefined) value.comment = ` zizmor: ignore[${answeredRule}]`;
  }
}

/** Writes a workflow as people write one, with the release of every action beside its pin. */
export function writeWorkflow(workflow: Workflow): string {
  const { name, on, concurrency } = workflow;
  const jobs = Object.fromEntries(Object.entries(workflow.jobs).map(([id, job]) => [id, jobToYaml(job)]));
  // YAML 1.2, in which "on" is a word like any other: GitHub reads it so.
  const document = new Document(JSON.parse(JSON.stringify({ name, on, permissions: {}, concurrency, jobs })), { aliasDuplicateObjects: false });
  layOutTriggers(document, workflow);
  visit(document, { Pair: (_, pair) => separate(pair as Pair<Scalar>) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
