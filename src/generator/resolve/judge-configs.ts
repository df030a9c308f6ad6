import type { ReadLayer } from './layer';
import { groupBy } from '../../common/group-by';
import { checkConfig } from '../configs/check';
import type { ConfigInstance, Scope } from '../model/scope';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import type { ConfigReference } from '../texts/reference';

/** What is wrong with the configs as they are declared, each problem below the config's own path. */
export type ConfigJudgements = ReadonlyMap<ConfigReference, readonly Problem[]>;

function judge(config: ConfigReference, instance: ConfigInstance, scope: Scope, path: string): readonly Problem[] {
  const place = new Place(new ProblemList(), path, config.declaredAt);
  checkConfig(config, instance, scope, place);
  return place.problems.problems;
}

/** Judges the configs as they are declared. */
export function judgeConfigs(scope: Scope): ConfigJudgements {
  return new Map([...scope.configs].map(([config, instance]) => [config, judge(config, instance, scope, instance.path)]));
}

/** Records what is wrong with the configs of an overlay and was not wrong already as they are declared. */
export function judgeOverlayConfigs(layers: readonly ReadLayer[], scope: Scope, known: ConfigJudgements, place: Place): void {
  const overrides = groupBy(layers.flatMap(({ configs }) => configs), ({ config }) => config);
  for (const [config, instance] of scope.configs) {
    const keys = new Set(known.get(config)?.map(({ code, path, message }) => JSON.stringify([code, path, message])));
    const last = overrides.get(config)?.at(-1)?.place;
    for (const problem of judge(config, instance, scope, instance.path)) {
      if (keys.has(JSON.stringify([problem.code, problem.path, problem.message]))) continue;
      const { source: _, ...moved } = { ...problem, path: (last?.path ?? `${place.path} › ${instance.path}`) + problem.path.slice(instance.path.length) };
      place.problems.add(moved, last?.declaredAt ?? place.declaredAt);
    }
  }
}
