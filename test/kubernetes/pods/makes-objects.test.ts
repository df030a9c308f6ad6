import { isCustom } from '../../../src/kubernetes/pods/makes-objects';

test.each([
  ['kafka.strimzi.io/v1', 'Kafka', true], ['serving.knative.dev/v1', 'Service', true], ['argoproj.io/v1alpha1', 'Workflow', true],
  ['argoproj.io/v1alpha1', 'Rollout', false], ['apps.openshift.io/v1', 'DeploymentConfig', false], ['apps.kruise.io/v1alpha1', 'CloneSet', false],
  ['cert-manager.io/v1', 'Certificate', false], ['monitoring.coreos.com/v1', 'ServiceMonitor', false], ['gateway.networking.k8s.io/v1', 'Gateway', false], ['apps/v1', 'Deployment', false],
])('%s %s may make further objects than Pods: %p', (apiVersion, kind, expected) => {
  expect(isCustom({ apiVersion, kind })).toBe(expected);
});
