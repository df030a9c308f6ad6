import type { ReadLayer, ReadOverride } from './layer';
import { own } from '../../common/own';
import type { Scope } from '../model/scope';
import type { Place } from '../problems/place';
import type { WorkloadReference } from '../texts/reference';
import { kindOf } from '../workloads/registry';

/** What an overlay says about one workload, at one place of its options or of a profile's. */
export interface Change {
  readonly options: object;
  readonly place: Place;
  /** True where it is said of every workload. */
  readonly isGeneral: boolean;
}

function checkOverride({ app, place }: ReadOverride, { isOwn }: ReadLayer, scope: Scope, present: ReadonlySet<WorkloadReference>): void {
  if (app === undefined || !scope.declared.has(app)) {
    const found = app === undefined ? 'no application' : `application "${app.name}", which this repository does not have`;
    place.add('app-unknown', found, 'pass a value that addApp of this same repository returned');
  } else if (isOwn && !present.has(app)) {
    place.add('app-absent', `application "${app.name}", which is not here`, 'take the application by "with", or leave the override out');
  }
}

function checkTwice({ overrides, place }: ReadLayer): void {
  place.problems.duplicates('override-duplicate', overrides.filter(({ app }) => app !== undefined).map(({ app, place: at }) => ({
    key: app?.name ?? '', path: at.path, label: `"${app?.name}"`, declaredAt: place.declaredAt,
  })), 'put all that differs about an application into one override');
}

/** What a layer says of every workload, as far as a workload of this kind has the options. */
function general({ every, place }: ReadLayer, workload: WorkloadReference): readonly Change[] {
  const { changes } = kindOf(workload);
  const options = Object.entries(every).filter(([option]) => own(changes, option) !== undefined);
  return options.length === 0 ? [] : [{ options: Object.fromEntries(options), place: place.at('every'), isGeneral: true }];
}

function particular({ overrides }: ReadLayer, workload: WorkloadReference): readonly Change[] {
  const first = overrides.find(({ app }) => app === workload);
  return first === undefined ? [] : [{ options: first.options, place: first.place, isGeneral: false }];
}

/**
 * What the layers of an overlay say about each workload that it has, in the order in which it holds: first what is said of every
 * workload, then what is said of this one. Workloads of which nothing is said are not in it.
 */
export function changesIn(
  layers: readonly ReadLayer[], present: ReadonlySet<WorkloadReference>, scope: Scope,
): ReadonlyMap<WorkloadReference, readonly Change[]> {
  for (const layer of layers) {
    for (const override of layer.overrides) checkOverride(override, layer, scope, present);
    checkTwice(layer);
  }
  const entries = [...present].map((workload) => [workload, [
    ...layers.flatMap((layer) => general(layer, workload)),
    ...layers.flatMap((layer) => particular(layer, workload)),
  ]] as const);
  return new Map(entries.filter(([, changes]) => changes.length > 0));
}
