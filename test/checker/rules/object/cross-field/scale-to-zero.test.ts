import { FIELDS_BY_TYPE } from '../../../../../src/checker/rules/object/engine/asked';
import { tell } from '../../../../../src/checker/rules/object/engine/tell';
import { Scope } from '../../../../../src/checker/rules/object/scope/scope';
import type { SchemaBundle } from '../../../../../src/kubernetes/schemas/bundle';

const TARGET = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' };

/** What the rules about fields together say of an autoscaler that scales to zero. */
function judged(types: readonly string[], minor: number): string[] {
  const spec = { minReplicas: 0, maxReplicas: 2, scaleTargetRef: TARGET, metrics: types.map((type) => ({ type })) };
  const bundle: Pick<SchemaBundle, 'version'> = { version: `1.${minor}` };
  const scope = new Scope({ overlay: 'test', document: 0, object: spec }, bundle as SchemaBundle, { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' }, tell);
  for (const { rule, check } of FIELDS_BY_TYPE.get('V2HorizontalPodAutoscalerSpec') ?? []) check(spec, scope.ask(rule));
  return scope.findings.map(({ severity, rule, path, message }) => `${severity} ${rule} ${path}: ${message}`);
}

test.each([['External'], ['Object']])('a metric of type %s brings back what is scaled to zero: by itself from 1.37 on, before where a feature gate lets it', (type) => {
  expect(judged([type], 37)).toEqual([]);
  expect(judged(['Resource', type], 36)).toEqual([
    'warning autoscaler-fields minReplicas: minReplicas 0 is refused by a cluster of Kubernetes 1.36 where the feature gate HPAScaleToZero is not switched on',
  ]);
});

test.each([[[]], [['Resource', 'Pods', 'ContainerResource']]])('with metrics of types %j no cluster takes zero', (types) => {
  expect(judged(types, 37)).toEqual(['error out-of-range minReplicas: 0 is out of range']);
});
