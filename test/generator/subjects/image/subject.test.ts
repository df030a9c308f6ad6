import { rule, web } from '../../../helpers/repository';
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
