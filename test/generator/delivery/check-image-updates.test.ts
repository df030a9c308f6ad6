import type { ArgoCdOptions, FluxOptions } from '../../../src/generator/declare/delivery';
import { ArgoCd, Flux } from '../../../src/generator/declare/delivery';
import type { ImagePolicy } from '../../../src/generator/subjects/image/options';
import type { Declare } from '../../helpers/repository';
import { rule } from '../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';
const author = { name: 'flux', email: 'flux@example.com' };
const web = 'registry.example.com/shop/web';

function tracked(policy: ImagePolicy = { semver: '^1.4.0' }, digest?: string): { readonly image: Parameters<Parameters<Declare>[0]['addApp']>[1]['image'] } {
  return { image: { repository: web, tag: '1.4.0', ...digest === undefined ? {} : { digest }, policy } };
}

function byFlux(options: Partial<FluxOptions> = {}, image = tracked()): Declare {
  return (config) => {
    config.addApp('web', image);
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here')] })];
    config.addDelivery(Flux.kustomizations({ repository, clusters, imageUpdates: { author }, ...options }));
  };
}

function byArgo(image = tracked(), options: Partial<ArgoCdOptions> = {}): Declare {
  return (config) => {
    config.addApp('web', image);
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here')] })];
    config.addDelivery(ArgoCd.applications({ repository, clusters, imageUpdates: {}, ...options }));
  };
}

const path = 'deliveries[0].imageUpdates';

rule('an OCI artifact takes no commits', {
  fails: byFlux({ repository: 'oci://registry.example.com/deploy' }),
  problems: [{
    code: 'image-updates-source',
    path,
    message: 'what moves images commits to git, and an OCI artifact takes no commits',
    hint: 'deliver from the git repository, or have Renovate move the images where the artifact is made',
  }],
  passes: byFlux(),
  exempt: byFlux({ repository: 'oci://registry.example.com/deploy', imageUpdates: undefined }),
});

rule('plain manifests hold no entries that could move', {
  fails: byFlux({ from: 'rendered' }),
  problems: [{
    code: 'image-updates-source',
    path,
    message: 'images move in kustomizations, and "rendered" delivers plain manifests',
    hint: 'deliver from "overlays", or have Renovate move the images and the pipeline render them',
  }],
  passes: byFlux(),
});

rule.each(['v1.4.0', 'HEAD', 'ab'.repeat(20)])('revision %p takes no commits', (revision) => ({
  fails: byArgo(tracked(), { revision }),
  problems: [{ code: 'image-updates-source', path, message: `revision "${revision}" is no branch, and a commit to another one would not be synced`, hint: 'deliver a branch' }],
  passes: byArgo(tracked(), { revision: 'release' }),
}));

const KNOWN = 'give a policy that it knows, or leave "imageUpdates" out and let Renovate or Flux move the image';

rule('Image Updater knows no numbers', {
  fails: byArgo(tracked({ pattern: '^main-[0-9]+$', order: 'numerical' })),
  problems: [{
    code: 'image-updates-policy', path, message: `Argo CD Image Updater cannot move "${web}" in overlay "here": it orders tags by their letters only, and the policy wants numbers`, hint: KNOWN,
  }],
  passes: byArgo(tracked({ pattern: '^main-.*$', order: 'alphabetical' })),
  exempt: byFlux({}, tracked({ pattern: '^main-[0-9]+$', order: 'numerical' })),
});

rule('nor a part of a tag', {
  fails: byArgo(tracked({ pattern: '^main-(?<value>.*)$', order: 'alphabetical' })),
  problems: [{
    code: 'image-updates-policy', path, message: `Argo CD Image Updater cannot move "${web}" in overlay "here": it orders whole tags, and the policy names a part of them`, hint: KNOWN,
  }],
  passes: byArgo(tracked({ digestOf: 'main' })),
});

rule('Flux writes a digest where one stands', {
  fails: byFlux({}, tracked({ digestOf: 'main' })),
  problems: [{
    code: 'image-updates-policy',
    path,
    message: `Flux cannot move "${web}" in overlay "here": it writes a digest only where one stands, and this image starts with a tag`,
    hint: 'give the image the digest that it starts with',
  }],
  passes: byFlux({}, tracked({ digestOf: 'main' }, `sha256:${'ab'.repeat(32)}`)),
});

function twice(second: FluxOptions['imageUpdates']): Declare {
  return (config) => {
    config.addApp('web', tracked());
    const overlays = [config.addOverlay('here')];
    config.addDelivery(Flux.kustomizations({ repository, clusters: [config.addCluster('one', { overlays })], imageUpdates: { author } }));
    config.addDelivery(Flux.kustomizations({ repository, clusters: [config.addCluster('two', { overlays })], imageUpdates: second }));
  };
}

rule('the images of an overlay are moved from one cluster', {
  fails: twice({ author }),
  problems: [{
    code: 'image-updates-twice',
    path: 'deliveries[1].imageUpdates',
    message: 'the images of overlay "here" would be moved from cluster "one" and from "two"',
    hint: 'let one of the deliveries move them; both sync what it commits',
  }],
  passes: twice(undefined),
});

function grouped(isWhole: boolean): Declare {
  return (config) => {
    config.addApp('web', { ...tracked(), group: 'front' });
    config.addApp('api', { ...tracked(), group: 'back' });
    const pool = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'pool', namespace: 'metallb-system' } };
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here', { manifests: isWhole ? [pool] : [] })] })];
    config.addDelivery(ArgoCd.applications({ repository, clusters, imageUpdates: {} }));
  };
}

rule('Image Updater writes to one kustomization of an Application', {
  fails: grouped(true),
  problems: [{
    code: 'image-updates-units',
    path,
    message: 'overlay "here" is one Application over several kustomizations with tracked images, and Argo CD Image Updater writes to one',
    hint: 'deliver its units alone (without a component, and with pools in overlays of their own), or let Renovate move the images',
  }],
  passes: grouped(false),
});
