import { deployment, manifest, risksBetween } from '../stories';

const hpa = (target: string): string => manifest('autoscaling/v2', 'HorizontalPodAutoscaler', 'h', `spec: {maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${target}}}`);
const rule = (id: string, before: string, after: string): string[] => risksBetween(before, after).filter((line) => line.includes(` ${id}:`));

describe('autoscaler-target', () => {
  const renamed = deployment().replace('{name: web}', '{name: shop}');
  const other = manifest('v1', 'ConfigMap', 'c', 'data: {a: b}');

  test.each([
    ['its workload is renamed', deployment() + hpa('web'), renamed + hpa('web'), 'autoscaler HorizontalPodAutoscaler h names Deployment web, which is now shop: it scales nothing'],
    ['its workload is deleted', deployment() + hpa('web'), other + hpa('web'), 'autoscaler HorizontalPodAutoscaler h names Deployment web, which is gone: it scales nothing'],
    ['it is pointed at nothing', deployment() + hpa('web'), deployment() + hpa('wep'), 'the autoscaler h names Deployment wep, which this render does not contain (before Deployment web): it scales nothing'],
  ])('is told where %s', (_, before, after, message) => {
    expect(rule('autoscaler-target', before, after)).toEqual([`medium autoscaler-target: ${message}`]);
  });

  test.each([
    ['it follows', deployment() + hpa('web'), renamed + hpa('shop')],
    ['it goes as well', deployment() + hpa('web'), other],
    ['what it named was never rendered', other + hpa('web'), other + hpa('wep')],
    ['the workload stays, unpruned', deployment().replace('{name: web}', '{name: web, annotations: {"argocd.argoproj.io/sync-options": Prune=false}}') + hpa('web'), other + hpa('web')],
  ])('is not where %s', (_, before, after) => expect(rule('autoscaler-target', before, after)).toEqual([]));
});
