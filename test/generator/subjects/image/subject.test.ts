import { at } from '../../../../src/kubernetes/objects/json';
import { objectsIn, rule, web } from '../../../helpers/repository';
import { containerWith, overridden, overriddenContainer } from '../../../helpers/workload';

const HINT = 'give a reference such as "registry.example.com/team/app:1.2.3"';

it('the image is the container\'s, in an overlay its own', () => {
  expect(containerWith({ image: 'registry.example.com/web:1' }).image).toBe('registry.example.com/web:1');
  expect(overriddenContainer({ image: 'registry.example.com/web:1' }, { image: 'registry.example.com/web:2' }).image).toBe('registry.example.com/web:2');
});

rule('an image is a reference that can be pulled', {
  fails: web({ image: 'registry.example.com/Web:1.0' }),
  problems: [{
    code: 'image-invalid', path: 'apps.web.image', hint: HINT, message: 'image "registry.example.com/Web:1.0": not an image reference such as "registry.example.com/team/app:1.2.3"',
  }],
  passes: web({ image: 'registry.example.com/web:1.0' }),
});

it('a kind outside Kubernetes\' own can be without an image, which it puts there itself', () => {
  const as = { apiVersion: 'apps.openshift.io/v1', kind: 'DeploymentConfig', selector: 'labels' } as const;
  const objects = objectsIn(web({ hardening: 'none', as, image: false, initContainers: { warmup: {} } }));
  expect(at(objects['web/deployment-config'], 'spec', 'template', 'spec')).toEqual({ initContainers: [{ name: 'warmup' }], containers: [{ name: 'web' }] });
});

rule('all others have one', {
  fails: web({ image: false }),
  problems: [{ code: 'image-invalid', path: 'apps.web.image', message: 'image false: it must be a string', hint: HINT }],
  passes: web({ image: false, as: { apiVersion: 'apps.openshift.io/v1', kind: 'DeploymentConfig' } }),
});

rule('an image is given', {
  fails: web({ image: '' }),
  problems: [{ code: 'image-invalid', path: 'apps.web.image', message: 'image "": it must not be empty', hint: HINT }],
  passes: web({}),
});

rule('an overlay cannot take the image away', {
  fails: overridden({}, { image: null as unknown as string }),
  problems: [{ code: 'image-invalid', path: 'overlays.here.overrides[0].image', message: expect.stringMatching(/^image undefined: /) as string, hint: HINT }],
  passes: overridden({}, { image: 'registry.example.com/web:2' }),
  exempt: overridden({}, {}),
});
