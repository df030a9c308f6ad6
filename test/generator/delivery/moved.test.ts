import { deliveredPlace } from '../../../src/generator/delivery/moved';
import type { Move } from '../../../src/generator/model/delivery';
import { image, modelOf } from '../../helpers/repository';

function places(move: Move | undefined): readonly string[] {
  const { overlays: [overlay] } = modelOf((config) => {
    config.addApp('web', { image });
    config.addOverlay('here', {
      portable: true, namespace: 'shop', namePrefix: 'eu-', createNamespace: true, manifests: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'pool', namespace: 'metallb-system' } }],
    });
  });
  return overlay.objects.map((object) => deliveredPlace(object, overlay, move)).map(({ kind, name, namespace }) => `${kind} ${namespace}/${name}`);
}

it('what a delivery says takes the place of what the overlay says; what is fixed stays', () => {
  expect(places(undefined)).toEqual(['Deployment shop/eu-web', 'Namespace /shop', 'ConfigMap metallb-system/pool']);
  expect(places({ namespace: 'team-a' })).toEqual(['Deployment team-a/eu-web', 'Namespace /team-a', 'ConfigMap metallb-system/pool']);
  expect(places({ namePrefix: 'x-', nameSuffix: '-y' })).toEqual(['Deployment shop/x-web-y', 'Namespace /shop', 'ConfigMap metallb-system/pool']);
});
