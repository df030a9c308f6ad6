import { at } from '../../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../../helpers/expect-render';
import { renderPlan } from '../../../helpers/render';
import { filesOf, image, objectsIn, planOf, rule, untyped, web } from '../../../helpers/repository';
import { overridden } from '../../../helpers/workload';

const as = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: { strategy: { canary: { steps: [{ setWeight: 20 }, { pause: {} }] } } } } as const;
const resources = { requests: { cpu: '100m' } };

it('a Rollout has the Pods, selector and replicas that a Deployment would have', () => {
  const rollout = objectsIn(web({ as, replicas: 3 }))['web/rollout'];
  const deployment = objectsIn(web({ replicas: 3 }))['web/deployment'];
  expect(rollout).toEqual({ ...deployment, apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: { ...at(deployment, 'spec') as object, strategy: as.spec.strategy } });
  expect(Object.keys(filesOf(web({ as })))).toContain('base/web/rollout.yaml');
});

it('its autoscaler scales it, and addresses in its spec follow', () => {
  const objects = objectsIn((repository) => {
    const metrics = repository.addApp('metrics', { image, ports: { http: 80 } });
    repository.addApp('web', { image, resources, replicas: { min: 1, max: 2, cpu: 50 }, as: { ...as, spec: { analysis: { args: [{ name: 'url', value: metrics.endpoint('http').url() }] } } } });
  });
  expect(objects['web/horizontal-pod-autoscaler']).toMatchObject({ spec: { scaleTargetRef: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'web' } } });
  expect(at(objects['web/rollout'], 'spec', 'analysis')).toEqual({ args: [{ name: 'url', value: 'http://metrics.default.svc.cluster.local:80' }] });
});

it('overlays change it, and go from a Deployment to it, as kubectl renders them', async () => {
  await expectRenderOfModel((repository) => {
    const rolled = repository.addApp('rolled', { image, as });
    const plain = repository.addApp('plain', { image });
    repository.addOverlay('here', { overrides: [rolled.override({ replicas: 3, env: { A: 'b' }, as: { spec: { strategy: { canary: { steps: [] } } } } }), plain.override({ as })] });
    repository.addOverlay('there', { overrides: [rolled.override({ as: null })] });
  });
});

it('where an overlay renames, names that kustomize does not follow in it are those of the cluster', async () => {
  const plan = planOf((repository) => {
    repository.addApp('web', { image, as, resources, replicas: { min: 1, max: 2, cpu: 50 }, identity: { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] } });
    repository.addOverlay('here', { namePrefix: 'p-' });
  });
  const rendered = await renderPlan(plan, 'overlays/here');
  const find = (kind: string) => rendered.find((object) => object.kind === kind);
  expect(find('Rollout')?.metadata.name).toBe('p-web');
  expect(find('ServiceAccount')?.metadata.name).toBe('p-web');
  expect(at(find('Rollout'), 'spec', 'template', 'spec', 'serviceAccountName')).toBe('p-web');
  expect(at(find('HorizontalPodAutoscaler'), 'spec', 'scaleTargetRef', 'name')).toBe('p-web');
});

rule('a kind in place of the Deployment is one of others, whole', {
  fails: (repository) => {
    repository.addApp('a', { image, as: untyped({ apiVersion: 'v1', kind: 'rollout' }) });
    repository.addApp('b', { image, as: untyped({ apiVersion: 'apps/v1', kind: 'StatefulSet', spec: { replicas: 3 } }), deployment: { minReadySeconds: 3 } });
  },
  problems: [
    { code: 'custom-kind-invalid', path: 'apps.a.as.apiVersion', message: 'apiVersion "v1"', hint: 'give group and version, such as "argoproj.io/v1alpha1"' },
    { code: 'custom-kind-invalid', path: 'apps.a.as.kind', message: 'kind "rollout"', hint: 'give the kind, such as "Rollout"' },
    {
      code: 'custom-kind-invalid',
      path: 'apps.b.as.apiVersion',
      message: 'apiVersion "apps/v1" is of Kubernetes itself',
      hint: 'declare it by addApp, addStatefulSet, addDaemonSet, addJob or addCronJob',
    },
    { code: 'native-field-owned', path: 'apps.b.as.spec.replicas', message: '"replicas" is not for here', hint: 'leave it out: options of the workload itself decide it' },
    { code: 'custom-kind-deployment', path: 'apps.b.deployment', message: 'fields of a Deployment, and the workload is none', hint: 'move them to as.spec, in the words of its kind' },
  ],
  passes: web({ as }),
  exempt: overridden({ deployment: { minReadySeconds: 3 } }, { as, deployment: null }),
});

it('its selector is below matchLabels, or the labels alone', () => {
  expect(at(objectsIn(web({ as }))['web/rollout'], 'spec', 'selector')).toEqual({ matchLabels: { app: 'web' } });
  const openshift = { apiVersion: 'apps.openshift.io/v1', kind: 'DeploymentConfig', selector: 'labels' } as const;
  expect(at(objectsIn(web({ as: openshift }))['web/deployment-config'], 'spec', 'selector')).toEqual({ app: 'web' });
});
