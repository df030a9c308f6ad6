import { diffStates } from '../../../../src/checker/diff/diff-states';
import { buildReport } from '../../../../src/checker/diff/report/model';
import { deployment, manifest, overlay } from '../stories';

function report(before: string, after: string): ReturnType<typeof buildReport> {
  return buildReport(diffStates([overlay(before)], [overlay(after)]), { before: 'a', after: 'b' });
}

const app = (name: string, image: string): string => deployment().replace('{name: web}', `{name: ${name}}`).replace('x:1.2.0', image);

test('images that move are told once, with how many objects run them', () => {
  const all = (tag: string): string => app('a', `r.example.com/shop/web:${tag}`) + app('b', `r.example.com/shop/web:${tag}`) + manifest('batch/v1', 'CronJob', 'c', `spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: c, image: "r.example.com/shop/web:${tag}"}]}}}}}`);

  expect(report(all('1.4.0'), all('1.5.0')).notes).toEqual(['Images: web 1.4.0 → 1.5.0 in 2 Deployments, 1 CronJob.']);
});

test.each([
  ['a digest alone is another', 'web@sha256:0123456789abcdef', 'web@sha256:fedcba9876543210', ['Images: web sha256:0123456789ab → sha256:fedcba987654 in 1 Deployment.']],
  ['a digest is added', 'web:1', 'web:1@sha256:fedcba9876543210', ['Images: web no digest → sha256:fedcba987654 in 1 Deployment.']],
  ['it comes from elsewhere, which is a risk of its own', 'web:1', 'other.example.com/web:2', []],
  ['nothing moves', 'web:1', 'web:1', []],
])('%s', (_, before, after, notes) => {
  expect(report(app('a', before), app('a', after)).notes).toEqual(notes);
});

describe('without risks', () => {
  const widget = (text: string): string => manifest('example.com/v1', 'Widget', 'w', `spec: {text: ${text}}`);

  test('the report says what no rule looks at', () => {
    expect(report(widget('a') + app('x', 'web:1'), widget('b') + app('x', 'web:2')).sentence)
      .toBe('From a to b: 2 objects modified in 1 of 1 overlay; no known risks; no rule looks at 1 of the objects (Widget).');
    expect(report(app('x', 'web:1'), app('x', 'web:2')).sentence).toBe('From a to b: 1 object modified in 1 of 1 overlay; no known risks.');
  });

  test.each([
    ['argoproj.io/v1alpha1', 'Application', 'spec: {project: a}', 'spec: {project: b}'], ['keda.sh/v1alpha1', 'ScaledObject', 'spec: {maxReplicaCount: 1}', 'spec: {maxReplicaCount: 2}'],
    ['argoproj.io/v1alpha1', 'Rollout', 'spec: {replicas: 1, template: {}}', 'spec: {replicas: 2, template: {}}'], ['networking.istio.io/v1', 'VirtualService', 'spec: {hosts: [a]}', 'spec: {hosts: [a, b]}'],
    ['postgresql.cnpg.io/v1', 'Cluster', 'spec: {instances: 1}', 'spec: {instances: 2}'], ['networking.k8s.io/v1', 'IngressClass', 'spec: {parameters: {kind: a}}', 'spec: {parameters: {kind: b}}'],
  ])('%s %s is a kind that rules know', (apiVersion, kind, before, after) => {
    expect(report(manifest(apiVersion, kind, 'x', before), manifest(apiVersion, kind, 'x', after)).sentence).not.toMatch(/no rule looks/);
  });
});
