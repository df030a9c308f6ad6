import type { App, AppOptions, OverlayOptions, TrackedImage } from '../../../src';
import type { Declare } from '../../helpers/repository';
import { rule } from '../../helpers/repository';

const name = 'registry.example.com/shop';
const tracked: TrackedImage = { repository: name, tag: '1.0.0', policy: { semver: '^1' } };
const ONE_ENTRY = 'one name is one entry of the kustomization: give all of them the same tracked image, or put the applications into groups';

/** Two applications, and one overlay that may change them. */
function two(web: AppOptions['image'], api: AppOptions['image'], more: { readonly api?: Partial<AppOptions>; readonly overlay?: (web: App, api: App) => OverlayOptions } = {}): Declare {
  return (repository) => {
    const front = repository.addApp('web', { image: web });
    const back = repository.addApp('api', { image: api, ...more.api });
    repository.addOverlay('here', more.overlay?.(front, back));
  };
}

rule('applications that track one image say the same of it', {
  fails: two(tracked, { ...tracked, policy: { semver: '^2' } }),
  problems: [{ code: 'image-policies', path: 'apps.api.image', message: `"${name}" is tracked here, and by apps.web.image with another policy or first value`, hint: ONE_ENTRY }],
  passes: two(tracked, { policy: { semver: '^1' }, tag: '1.0.0', repository: name }),
  exempt: two(tracked, { ...tracked, repository: `${name}/api`, policy: { semver: '^2' } }),
});

rule('the first value is one, too', {
  fails: two(tracked, { ...tracked, tag: '1.1.0' }),
  problems: [{ code: 'image-policies', path: 'apps.api.image', message: `"${name}" is tracked here, and by apps.web.image with another policy or first value`, hint: ONE_ENTRY }],
  passes: two(tracked, tracked),
});

rule('an image that is tracked is not fixed beside it', {
  fails: two(tracked, `${name}:1.0.0`),
  problems: [{ code: 'image-fixed-and-tracked', path: 'apps.api.image', message: `"${name}:1.0.0" is fixed here, and tracked by apps.web.image`, hint: ONE_ENTRY }],
  passes: two(tracked, `${name}-api:1.0.0`),
  exempt: two(tracked, name),
});

rule('nor in a container beside or before the application', {
  fails: two(tracked, tracked, { api: { initContainers: { migrate: { image: `${name}:1.0.0` } }, sidecars: { log: { image: `${name}@sha256:${'ab'.repeat(32)}` } } } }),
  problems: [
    { code: 'image-fixed-and-tracked', path: 'apps.api.initContainers.migrate.image', message: `"${name}:1.0.0" is fixed here, and tracked by apps.web.image`, hint: ONE_ENTRY },
    { code: 'image-fixed-and-tracked', path: 'apps.api.sidecars.log.image', message: `"${name}@sha256:${'ab'.repeat(32)}" is fixed here, and tracked by apps.web.image`, hint: ONE_ENTRY },
  ],
  passes: two(tracked, tracked, { api: { initContainers: { migrate: {} }, sidecars: { log: { image: 'log:1' } } } }),
});

rule('groups have kustomizations of their own, in which they may differ', {
  fails: two(tracked, `${name}:1.0.0`, { api: {} }),
  problems: [{ code: 'image-fixed-and-tracked', path: 'apps.api.image', message: `"${name}:1.0.0" is fixed here, and tracked by apps.web.image`, hint: ONE_ENTRY }],
  passes: two(tracked, `${name}:1.0.0`, { api: { group: 'back' } }),
});

rule('an overlay that pins the image pins it for all', {
  fails: two(tracked, tracked, { overlay: (_, api) => ({ overrides: [api.override({ image: `${name}:1.0.0` })] }) }),
  problems: [{ code: 'image-fixed-and-tracked', path: 'overlays.here › apps.api.image', message: `"${name}:1.0.0" is fixed here, and tracked by apps.web.image`, hint: ONE_ENTRY }],
  passes: two(tracked, tracked, { overlay: (web, api) => ({ overrides: [web, api].map((app) => app.override({ image: `${name}:1.0.0` })) }) }),
  exempt: two(tracked, tracked, { overlay: (web, api) => ({ without: [web], overrides: [api.override({ image: `${name}:1.0.0` })] }) }),
});

rule('an overlay has another policy for all', {
  fails: two(tracked, tracked, { overlay: (_, api) => ({ overrides: [api.override({ image: { policy: { digestOf: 'main' } } })] }) }),
  problems: [{ code: 'image-policies', path: 'overlays.here › apps.api.image', message: `"${name}" is tracked here, and by apps.web.image with another policy or first value`, hint: ONE_ENTRY }],
  passes: two(tracked, tracked, { overlay: (web, api) => ({ overrides: [web, api].map((app) => app.override({ image: { policy: { digestOf: 'main' } } })) }) }),
});

const own = (image: string): object => ({ apiVersion: 'example.com/v1', kind: 'Worker', metadata: { name: 'own', namespace: 'default' }, spec: { containers: [{ name: 'main', image }] } });

rule('an object of the user\'s own follows, or has another image', {
  fails: two(tracked, tracked, { overlay: () => ({ manifests: [own(`${name}:1.0.0`) as never] }) }),
  problems: [{
    code: 'image-fixed-and-tracked',
    path: 'overlays.here.manifests[0]',
    hint: 'leave the tag out, then it follows; or track an image of another name',
    message: `"${name}:1.0.0" of Worker "own" is fixed, and the image is tracked in its kustomization`,
  }],
  passes: two(tracked, tracked, { overlay: () => ({ manifests: [own(name) as never] }) }),
  exempt: two('web:1', 'api:1', { overlay: () => ({ manifests: [own(`${name}:1.0.0`) as never] }) }),
});

const mounting = (image: string): object => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'own', namespace: 'default' }, spec: { volumes: [{ name: 'model', image: { reference: image } }] } });

rule('an image that is mounted is none that moves: only some versions of kustomize move it along', {
  fails: two(tracked, tracked, { overlay: () => ({ manifests: [mounting(`${name}:1.0.0`) as never] }) }),
  problems: [{
    code: 'image-fixed-and-tracked',
    path: 'overlays.here.manifests[0]',
    hint: 'track an image of another name: only some versions of kustomize change what is mounted',
    message: `"${name}:1.0.0" of Pod "own" is mounted, and the image is tracked in its kustomization`,
  }],
  passes: two(tracked, tracked, { overlay: () => ({ manifests: [mounting('model:1') as never] }) }),
});
