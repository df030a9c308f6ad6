import { briefly, deployment } from '../support';

const RULE = 'volume-claim-reference';
const web = deployment('web', { pod: 'volumes: [{name: d, persistentVolumeClaim: {claimName: data}}]' });

test('a rendered claim is fine', () => {
  expect(briefly(RULE, `${web}\n---\n{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}}\n`)).toEqual([]);
});

test('a missing claim is a warning', () => {
  expect(briefly(RULE, web)).toEqual([
    'warning spec.template.spec.volumes[0].persistentVolumeClaim.claimName: The render has no PersistentVolumeClaim default/data.',
  ]);
});
