import type { ReadOverride } from './read';
import { checkRemovals } from './read-override';
import { checkGroup } from './units';
import { dnsLabelFault } from '../../kubernetes/names/kubernetes-names';
import { checkAddresses } from '../links/check-addresses';
import type { Instance, Scope } from '../model/scope';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import type { AppOptions } from '../subjects/app-options';
import { NAME_HINT } from '../subjects/names/subject';
import { APP_SUBJECTS } from '../subjects/registry';
import { checkTexts } from '../texts/check-text';

function judge(instance: Instance, scope: Scope, place: Place): readonly Problem[] {
  const options = instance.options as AppOptions;
  for (const subject of APP_SUBJECTS) subject.check?.(options, place, instance, scope);
  checkTexts(options, place);
  checkAddresses(instance, scope, place);
  return place.problems.problems;
}

/** What is wrong with the workloads of base, each problem below the workload's own path. */
export function judgeBase(scope: Scope, placeOf: (instance: Instance) => Place): ReadonlyMap<Instance['workload'], readonly Problem[]> {
  return new Map([...scope.instances].map(([workload, instance]) => {
    const { path, declaredAt } = placeOf(instance);
    const place = new Place(new ProblemList(), path, declaredAt);
    place.name(instance.name, dnsLabelFault(instance.name), NAME_HINT);
    checkGroup((instance.options as AppOptions).group, place.at('group'));
    return [workload, judge(instance, scope, place)];
  }));
}

/** The same for a problem of base and of an overlay, whose messages can name other places of the workload. */
function keyOf({ code, path, message }: Problem, root: string): string {
  return JSON.stringify([code, path.slice(root.length), message.replaceAll(root, '')]);
}

function newIn({ path, problems: { problems } }: Place, { name }: Instance, inBase: readonly Problem[]): readonly Problem[] {
  const known = new Set(inBase.map((problem) => keyOf(problem, `apps.${name}`)));
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
  const place = new Place(new ProblemList(), `${overlay.path} › apps.${instance.name}`, overlay.declaredAt);
  checkAddresses(instance, scope, place);
  return newIn(place, instance, inBase);
}
