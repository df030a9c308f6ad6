import type { ReadOverride } from './read';
import { checkRemovals } from './read-override';
import { checkGroup } from './units';
import { fileNameFault } from '../../kubernetes/names/file-names';
import { dnsLabelFault } from '../../kubernetes/names/kubernetes-names';
import { checkAddresses } from '../links/check-addresses';
import type { Instance, Scope } from '../model/scope';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import { NAME_HINT } from '../subjects/names/subject';
import { checkTexts } from '../texts/check-text';
import type { WorkloadOptions } from '../workloads/app-options';
import type { AnyContainerOptions } from '../subjects/containers/container-subjects';
import { CONTAINER_SUBJECTS } from '../subjects/containers/container-subjects';
import { kindOf } from '../workloads/registry';

function judge(instance: Instance, scope: Scope, place: Place): readonly Problem[] {
  for (const subject of kindOf(instance).subjects) subject.check?.(instance.options as never, place, instance, scope);
  for (const container of instance.containers) {
    const at = container.role === 'main' ? place : place.at(container.role === 'init' ? 'initContainers' : 'sidecars').at(container.name);
    for (const subject of CONTAINER_SUBJECTS) subject.check?.(container.options as AnyContainerOptions, at, container, instance, scope);
  }
  checkTexts(instance.options, place);
  checkAddresses(instance, scope, place);
  return place.problems.problems;
}

/** What is wrong with the workloads of base, each problem below the workload's own path. */
export function judgeBase(scope: Scope, placeOf: (instance: Instance) => Place): ReadonlyMap<Instance['workload'], readonly Problem[]> {
  return new Map([...scope.instances].map(([workload, instance]) => {
    const { path, declaredAt } = placeOf(instance);
    const place = new Place(new ProblemList(), path, declaredAt);
    place.name(instance.name, dnsLabelFault(instance.name) ?? fileNameFault(instance.name), NAME_HINT);
    checkGroup((instance.options as WorkloadOptions).group, place.at('group'));
    return [workload, judge(instance, scope, place)];
  }));
}

/** The same for a problem of base and of an overlay, whose messages can name other places of the workload. */
function keyOf({ code, path, message }: Problem, root: string): string {
  return JSON.stringify([code, path.slice(root.length), message.replaceAll(root, '')]);
}

function newIn({ path, problems: { problems } }: Place, { path: basePath }: Instance, inBase: readonly Problem[]): readonly Problem[] {
  const known = new Set(inBase.map((problem) => keyOf(problem, basePath)));
  return problems.filter((problem) => !known.has(keyOf(problem, path)));
}

/** What is wrong with a workload as an overlay wants it, and was not wrong already in base. */
export function judgeOverride(
  instance: Instance, base: Instance, override: ReadOverride, scope: Scope, inBase: readonly Problem[],
): readonly Problem[] {
  const { path, declaredAt } = override.place;
  const place = new Place(new ProblemList(), path, declaredAt);
  checkRemovals(override.options, base.options, place);
  judge(instance, scope, place);
  return newIn(place, instance, inBase);
}

/** What becomes wrong with a workload about which an overlay says nothing: its addresses of what the overlay takes from others. */
export function judgeUnchanged(instance: Instance, scope: Scope, overlay: Place, inBase: readonly Problem[]): readonly Problem[] {
  const place = new Place(new ProblemList(), `${overlay.path} › ${instance.path}`, overlay.declaredAt);
  checkAddresses(instance, scope, place);
  return newIn(place, instance, inBase);
}
