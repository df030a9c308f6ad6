import type { OverlayOptions } from '../../../src';
import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { filesOf, image, objectsIn, rule, untyped } from '../../helpers/repository';

/** Declares one workload of some kinds, an object of the user's own, and an overlay "here". */
function marked(options: OverlayOptions, profile: OverlayOptions = {}): Declare {
  return (repository) => {
    repository.addApp('web', { image, ports: { http: 80 }, labels: { team: 'a' } });
    repository.addCronJob('nightly', { image, schedule: '0 3 * * *' });
    repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'default' } });
    repository.addOverlay('here', { ...options, extends: repository.addProfile('shared', profile) });
  };
}

const TEMPLATES = [['web/deployment', 'spec', 'template'], ['nightly/cron-job', 'spec', 'jobTemplate'], ['nightly/cron-job', 'spec', 'jobTemplate', 'spec', 'template']];

it.each(['labels', 'annotations'] as const)('%s of an overlay are on every object and on its Pods, never in a selector', (field) => {
  const objects = objectsIn(marked({ [field]: { 'example.com/cost': '4711' } }), {}, 'here');
  const holders = [...Object.values(objects), ...TEMPLATES.map(([key, ...path]) => at(objects[key], ...path))];
  expect(holders.map((holder) => at(holder, 'metadata', field, 'example.com/cost'))).toEqual(holders.map(() => '4711'));
  expect([at(objects['web/deployment'], 'spec', 'selector'), at(objects['web/service'], 'spec', 'selector')]).toEqual([{ matchLabels: { app: 'web' } }, { app: 'web' }]);
});

it('the overlay\'s wins over its profile\'s, and both over the workload\'s own', () => {
  const objects = objectsIn(marked({ labels: { team: 'c', b: 'here' } }, { labels: { team: 'b', b: 'profile', d: 'profile' } }), {}, 'here');
  expect(at(objects['web/deployment'], 'metadata', 'labels')).toEqual({ app: 'web', team: 'c', b: 'here', d: 'profile' });
});

it('labels are one field of the overlay\'s kustomization, where every object has them', () => {
  expect(filesOf(marked({ labels: { cost: '4711' } }))['overlays/here/kustomization.yaml']).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
labels:
  - pairs:
      cost: "4711"
    includeTemplates: true
`);
});

rule('a label by which something is selected is none for every object', {
  fails: marked({ labels: { app: 'all' } }),
  problems: [{ code: 'label-reserved', path: 'overlays.here.labels.app', message: 'objects are selected by the label "app"', hint: 'choose another key: what selects Pods can never change' }],
  passes: marked({ labels: { application: 'all' } }),
  exempt: marked({ annotations: { app: 'all' } }),
});

rule('labels and annotations are those that the API server takes', {
  fails: marked({ labels: { 'a b': 'x', 'c': 'x y' }, annotations: { 'a b': 'x' } }),
  problems: ['labels', 'labels.c', 'annotations'].map((path) => expect.objectContaining({ code: 'name-invalid', path: `overlays.here.${path}` }) as never),
  passes: marked({ labels: { c: 'x' }, annotations: { c: 'x y' } }),
});

rule('a label is a text', {
  fails: marked(untyped({ labels: { cost: 4711 } })),
  problems: [{ code: 'option-invalid', path: 'overlays.here.labels.cost', message: '4711', hint: 'give a string' }],
  passes: marked({ labels: { cost: '4711' } }),
});
