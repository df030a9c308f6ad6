import { autoscalerBounds } from '../../../../../src/checker/rules/object/cross-field/autoscaler';
import type { Scope } from '../../../../../src/checker/rules/object/scope/scope';

const TARGET = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' };

/** What is said about an autoscaler that scales to zero. */
function judged(types: readonly string[], minor: number): string[] {
  const found: string[] = [];
  const scope = { minor, report: ({ id, severity }, path, message) => void found.push(`${severity} ${id} ${path.join('.')}: ${message}`) } as Pick<Scope, 'minor' | 'report'> as Scope;
  autoscalerBounds.check({ minReplicas: 0, maxReplicas: 2, scaleTargetRef: TARGET, metrics: types.map((type) => ({ type })) }, scope);
  return found;
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
