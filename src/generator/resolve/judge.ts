import { blamed } from './blame';
import type { Change } from './changes';
import { checkRemovals } from './read-override';
import { checkGroup } from './units';
import { fileNameFault } from '../../kubernetes/names/file-names';
import { dnsLabelFault } from '../../kubernetes/names/kubernetes-names';
import { checkAddresses } from '../links/check-addresses';
import { checkMentions } from '../links/check-mentions';
import type { Instance, Scope } from '../model/scope';
import { mergeOptions } from '../options/merge';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import type { AnyContainerOptions } from '../subjects/containers/container-subjects';
import { CONTAINER_SUBJECTS } from '../subjects/containers/container-subjects';
import { NAME_HINT } from '../subjects/names/subject';
import { checkTexts } from '../texts/check-text';
import type { WorkloadOptions } from '../workloads/app-options';
import { kindOf } from '../workloads/registry';

/** What is wrong with each workload, whatever the scope. */
export type Judgements = ReadonlyMap<Instance['workload'], readonly Problem[]>;

function judge(instance: Instance, scope: Scope, place: Place): readonly Problem[] {
  for (const subject of kindOf(instance).subjects) subject.check?.(instance.options as never, place, instance, scope);
  for (const container of instance.containers) {
    const at = container.role === 'main' ? place : place.at(container.role === 'init' ? 'initContainers' : 'sidecars').at(container.name);
    for (const subject of CONTAINER_SUBJECTS) subject.check?.(container.options as AnyContainerOptions, at, container, instance, scope);
  }
  checkTexts(instance.options, place);
  checkAddresses(instance, instance, scope, place);
  checkMentions(instance, scope, place);
  return place.problems.problems;
}

/** What is wrong with the workloads as they are declared, each problem below the workload's own path. */
export function judgeDeclared(scope: Scope, placeOf: (instance: Instance) => Place): Judgements {
  return new Map([...scope.instances].map(([workload, instance]) => {
    const { path, declaredAt } = placeOf(instance);
    const place = new Place(new ProblemList(), path, declaredAt);
    place.name(instance.name, dnsLabelFault(instance.name) ?? fileNameFault(instance.name), NAME_HINT);
    checkGroup((instance.options as WorkloadOptions).group, place.at('group'));
    return [workload, judge(instance, scope, place)];
  }));
}

/** The same for a problem of the declaration and of an overlay, whose messages can name other places of the workload. */
function keyOf({ code, path, message }: Problem, root: string): string {
  return JSON.stringify([code, path.slice(root.length), message.replaceAll(root, '')]);
}

function newIn({ path, problems: { problems } }: Place, { path: declaredPath }: Instance, known: readonly Problem[]): readonly Problem[] {
  const keys = new Set(known.map((problem) => keyOf(problem, declaredPath)));
  return problems.filter((problem) => !keys.has(keyOf(problem, path)));
}

/** Records what is wrong with a workload as an overlay wants it, and was not wrong already in its declaration. */
export function judgeChanged(instance: Instance, declared: Instance, changes: readonly Change[], scope: Scope, known: readonly Problem[]): void {
  let before = declared.options;
  for (const { options, place, isGeneral } of changes) {
    // What is said of every workload may remove what only some have.
    if (!isGeneral) checkRemovals(options, before, place);
    before = mergeOptions(before, options);
  }
  const { place: { path, declaredAt, problems } } = changes[changes.length - 1];
  const place = new Place(new ProblemList(), path, declaredAt);
  judge(instance, scope, place);
  for (const problem of newIn(place, instance, known)) problems.add(blamed(problem, path, changes));
}

/** Records what becomes wrong with a workload about which nothing is said: its addresses of what the scope does not have, or takes from others. */
export function judgeUnchanged(instance: Instance, scope: Scope, { path, declaredAt, problems }: Place, known: readonly Problem[]): void {
  const place = new Place(new ProblemList(), path, declaredAt);
  checkAddresses(instance, instance, scope, place);
  checkMentions(instance, scope, place);
  for (const problem of newIn(place, instance, known)) problems.add(problem);
}
