import { deployment, object, same, settings } from './overlay-objects';
import { deriveOverlay } from '../../../../src/generator/overlays/derive/derive-overlay';

it('a name that no prefix and suffix make is not reached', () => {
  const wanted = object('v1/Service', 'other');
  const { unreachable, manifests } = deriveOverlay({ base: [], wanted: same(wanted), transforms: { namePrefix: 'p-' } });
  expect({ unreachable, manifests }).toEqual({ unreachable: [{ reason: 'name', wanted }], manifests: [] });
});

it('a reference that kustomize would make follow a renamed object, and is not wanted to, is not reached', () => {
  const base = same(deployment('web', 'web:1', 1), settings({ A: '1' }));
  const wanted = same(deployment('p-web', 'web:1', 1), settings({ A: '1' }, 'p-settings'));
  const rendered = deployment('p-web', 'web:1', 1, {}, 'p-settings');
  expect(deriveOverlay({ base, wanted, transforms: { namePrefix: 'p-' } }).unreachable).toEqual([{ reason: 'render', wanted: wanted[0].object, rendered }]);
});

it('an object that the patch of another one would change as well is named', () => {
  const service = object('v1/Service', 'web', { spec: { a: '1' } });
  const knative = object('serving.knative.dev/v1/Service', 'web', { spec: { a: '1' } });
  const change = deriveOverlay({ base: same(service, knative), wanted: same(object('v1/Service', 'web', { spec: { a: 1 } }), knative), transforms: {} });
  expect(change.unreachable).toEqual([{ reason: 'target', wanted: service }, { reason: 'target', wanted: knative }]);
});

it('a name that does not end in the hash of what the object holds is not reached', () => {
  const wanted = settings({ A: '1' }, 'settings-2cfbcb2mhm');
  const { unreachable } = deriveOverlay({ base: [], wanted: [{ object: wanted, isHashed: true, isGenerated: true }], transforms: {} });
  expect(unreachable).toEqual([{ reason: 'name', wanted }]);
});
