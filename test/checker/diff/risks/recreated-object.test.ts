import { risksBetween } from '../stories';

const FORCE = '"argocd.argoproj.io/sync-options": "Force=true,Replace=true"';

function annotated(kind: string, annotations: string, spec: string): string {
  return `---\napiVersion: ${kind === 'Job' ? 'batch' : 'apps'}/v1\nkind: ${kind}\nmetadata: {name: x, annotations: {${annotations}}}\nspec: {${spec}}\n`;
}

const TEMPLATE = 'template: {metadata: {labels: {a: b}}, spec: {restartPolicy: Never, containers: [{name: c, image: x}]}}';
const set = (annotations: string, name: string): string => annotated('StatefulSet', annotations, `serviceName: ${name}, selector: {matchLabels: {a: b}}, ${TEMPLATE}`);
const deployment = (annotations: string, label: string): string => annotated('Deployment', annotations, `selector: {matchLabels: {a: ${label}}}, ${TEMPLATE.replace('a: b', `a: ${label}`)}`);
const job = (annotations: string, image: string): string => annotated('Job', annotations, TEMPLATE.replace('image: x', `image: ${image}`));

test('what goes with the old object is told, at the weight of its loss', () => {
  expect(risksBetween(set(FORCE, 'a'), set(FORCE, 'b'))).toEqual([
    'high recreated-object: the update is refused in place, so that this StatefulSet is deleted and made anew (argocd.argoproj.io/sync-options: Force=true): its Pods stop',
  ]);
  expect(risksBetween(deployment(FORCE, 'b'), deployment(FORCE, 'c'))[0])
    .toBe('medium recreated-object: the update is refused in place, so that this Deployment is deleted and made anew (argocd.argoproj.io/sync-options: Force=true): its Pods stop');
});

test('a Job is to run again: that is what it has the setting for', () => {
  expect(risksBetween(job(FORCE, 'x'), job(FORCE, 'y')).filter((line) => line.includes('recreated'))).toEqual([]);
});

test('without the setting it is refused, and with an update that is taken nothing is made anew', () => {
  expect(risksBetween(set('', 'a'), set('', 'b'))[0]).toMatch(/^high forbidden-update/);
  expect(risksBetween(set(FORCE, 'a'), set(FORCE, 'a').replace('serviceName', 'replicas: 2, serviceName'))).toEqual([]);
});
