import { deployment, manifest, risksBetween } from '../stories';

const hpa = (target: string): string => manifest('autoscaling/v2', 'HorizontalPodAutoscaler', 'h', `spec: {maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${target}}}`);
const rule = (id: string, before: string, after: string): string[] => risksBetween(before, after).filter((line) => line.includes(` ${id}:`));

describe('replicas-unset', () => {
  test('is told where an autoscaler sets the number from then on', () => {
    expect(rule('replicas-unset', deployment({ spec: 'replicas: 3,' }) + hpa('web'), deployment() + hpa('web'))).toEqual([
      'medium replicas-unset: spec.replicas is no longer written: the apply that takes it away sets 1, and one Pod has all the load until HorizontalPodAutoscaler h acts again',
    ]);
  });

  test.each([
    ['none does', deployment({ spec: 'replicas: 3,' }), deployment()],
    ['another is scaled', deployment({ spec: 'replicas: 3,' }) + hpa('other'), deployment() + hpa('other')],
    ['it was not written', deployment() + hpa('web'), deployment({ spec: 'paused: true,' }) + hpa('web')],
    ['it is still written', deployment({ spec: 'replicas: 3,' }) + hpa('web'), deployment({ spec: 'replicas: 4,' }) + hpa('web')],
  ])('is not where %s', (_, before, after) => expect(rule('replicas-unset', before, after)).toEqual([]));
});
