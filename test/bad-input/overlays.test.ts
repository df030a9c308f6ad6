import type { OverlayOptions, ProfileOptions } from '../../src';
import { Patch } from '../../src/generator/model/patch';
import { ANOTHER, wrong, wrongIn } from '../helpers/bad-input';
import { here, image, untyped } from '../helpers/repository';

wrong('an override that is none', here(() => untyped({ overrides: [{ replicas: 3 }, 'web', null] })),
  [
    'option-invalid', 'overlays.here.overrides[0]', '{"replicas":3}',
    'give what a method "override", such as web.override({ replicas: 3 }), returned',
  ],
  ['option-invalid', 'overlays.here.overrides[1]', '"web"', 'give what a method "override", such as web.override({ replicas: 3 }), returned'],
  ['option-invalid', 'overlays.here.overrides[2]', 'null', 'give what a method "override", such as web.override({ replicas: 3 }), returned'],
);
wrong('an override of what cannot change', here((web) => ({ overrides: [web.override(untyped({ group: 'a', namespace: 'b', customize: () => ({}) }))] })),
  ['option-unknown', 'overlays.here.overrides[0].group', 'there is no option "group"', ANOTHER],
  ['option-unknown', 'overlays.here.overrides[0].namespace', 'there is no option "namespace"', ANOTHER],
  ['option-unknown', 'overlays.here.overrides[0].customize', 'there is no option "customize"', ANOTHER],
);
wrong('an override with wrong values', here((web) => ({ overrides: [web.override(untyped({ replicas: 'many', image: '', ports: { http: 0 } }))] })),
  [
    'replicas-invalid', 'overlays.here.overrides[0].replicas', 'replicas "many"',
    'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'',
  ],
  [
    'image-invalid', 'overlays.here.overrides[0].image', 'image "": it must not be empty',
    'give a reference such as "registry.example.com/team/app:1.2.3"',
  ],
  ['port-out-of-range', 'overlays.here.overrides[0].ports.http', 'port 0', 'use a whole number from 1 to 65535'],
);
wrong('a null for what must be there', here((web) => ({ overrides: [web.override(untyped({ image: null }))] })),
  [
    'image-invalid', 'overlays.here.overrides[0].image', 'image undefined: it must be a string',
    'give a reference such as "registry.example.com/team/app:1.2.3"',
  ],
);
wrong('a null for what is not there', here((web) => ({ overrides: [web.override({ env: { NOT_THERE: null } })] })),
  ['override-removes-nothing', 'overlays.here.overrides[0].env.NOT_THERE', '"NOT_THERE" is not there to remove', 'leave it out, or correct the name'],
);
wrong('an application that is taken in and left out', here((web) => ({ with: [web], without: [web] })),
  ['with-and-without', 'overlays.here.with[0]', 'application "web" is in "without" as well', 'take it out of one of the two'],
);
wrong('one that is left out although somebody calls it', (repository) => {
  const api = repository.addApp('api', { image, ports: { http: 80 } });
  repository.addApp('web', { image, env: { API: api.endpoint('http').url() } });
  repository.addOverlay('dev', { without: [api] });
},
[
  'app-absent', 'overlays.dev › apps.web.env.API', 'application "api", which overlay "dev" does not have',
  'keep the application there (with, without), or change what names it',
],
);
wrong('one of another kind of value', here(() => untyped({ with: ['web'], without: [{ name: 'api' }] })),
  ['option-invalid', 'overlays.here.with[0]', '"web"', 'give what addApp or its like returned'],
  ['option-invalid', 'overlays.here.without[0]', '{"name":"api"}', 'give what addApp or its like returned'],
);
wrong('a profile that is a text, and one of another repository', here(() => untyped({ extends: ['production', { is: 'profile', name: 'other', options: {} }] })),
  ['option-invalid', 'overlays.here.extends[0]', '"production"', 'give what addProfile returned'],
  [
    'profile-unknown', 'overlays.here.extends', 'profile "other", which this repository does not have',
    'pass a value that addProfile of this same repository returned',
  ],
);
wrong('an overlay that extends an overlay', (repository) => {
  repository.addApp('web', { image });
  const dev = repository.addOverlay('dev');
  repository.addOverlay('test', { extends: untyped(dev) });
},
['option-invalid', 'overlays.test.extends', 'overlay "dev"', 'give what addProfile returned'],
);
wrong('profiles that extend each other', (repository) => {
  repository.addApp('web', { image });
  const options = { extends: undefined as unknown };
  options.extends = repository.addProfile('a', untyped<ProfileOptions>(options));
  repository.addOverlay('dev', untyped<OverlayOptions>({ extends: options.extends }));
},
['profile-cycle', 'profiles.a.extends', 'profile "a" extends itself, by way of "a"', 'take one of the profiles out of the circle'],
);
wrong('a wrong option of a profile, said once for all overlays', (repository) => {
  const web = repository.addApp('web', { image });
  const production = repository.addProfile('production', { overrides: [web.override({ replicas: -1 })] });
  repository.addOverlay('eu', { extends: production });
  repository.addOverlay('us', { extends: production });
},
[
  'replicas-invalid', 'profiles.production.overrides[0].replicas', 'replicas -1',
  'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'',
],
);
wrong('what is said of every workload and belongs to one', here(() => untyped({ every: { image: 'x:1', names: { workload: 'a' } } })),
  ['option-unknown', 'overlays.here.every.image', 'there is no option "image"', ANOTHER],
  ['option-unknown', 'overlays.here.every.names', 'there is no option "names"', ANOTHER],
);
wrong('a namespace and a domain that are none', here(() => untyped({ namespace: 'A b', clusterDomain: 5 })),
  [
    'name-invalid', 'overlays.here.namespace', '"A b": lower case letters, digits and "-" only, starting and ending with a letter or digit',
    'use lower case letters, digits and "-"',
  ],
  ['name-invalid', 'overlays.here.clusterDomain', '5: it must be a string', 'use a DNS domain such as "cluster.local"'],
);
wrong('labels that no server takes, and such as select', here(() => ({ labels: { 'a b': 'c', 'app': 'x' } })),
  [
    'name-invalid', 'overlays.here.labels', '"a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
    'use a key such as "team" or "example.com/team"',
  ],
  ['label-reserved', 'overlays.here.labels.app', 'objects are selected by the label "app"', 'choose another key: what selects Pods can never change'],
);
wrong('a patch without what it changes', here(() => untyped({ patches: [{ kind: 'json6902', target: { kind: 'Service' }, operations: 'x' }, { patch: 'a' }] })),
  ['option-invalid', 'overlays.here.patches[0].target.apiVersion', 'undefined', 'give a string'],
  ['option-invalid', 'overlays.here.patches[0].target.name', 'undefined', 'give a string'],
  ['option-invalid', 'overlays.here.patches[0].operations', '"x"', 'give a list'],
  ['option-invalid', 'overlays.here.patches[1].kind', 'undefined', 'give one of strategic-merge, json6902'],
);
wrong('a patch of an object that is not there', here(() => ({ patches: [Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'nobody' }, [{ op: 'remove', path: '/spec/type' }])] })),
  [
    'patch-without-target', 'overlays.here.patches[0]', 'Service "nobody", which the overlay does not have',
    'name the object as base does, before the overlay renames it, or remove the patch',
  ],
);
wrong('an object without a name, and one without a kind', here(() => ({ manifests: [{ apiVersion: 'v1', kind: 'ConfigMap' }, untyped({ apiVersion: 'v1', metadata: { name: 'a' } })] })),
  ['manifest-incomplete', 'overlays.here.manifests[0]', 'no metadata.name', 'give every manifest an apiVersion, a kind and metadata.name'],
  ['manifest-incomplete', 'overlays.here.manifests[1]', 'no kind', 'give every manifest an apiVersion, a kind and metadata.name'],
);
wrong('an object that is there already', here(() => ({ manifests: [{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'default' } }] })),
  [
    'name-duplicate', 'overlays.here.manifests[0]', 'Service "web" is already used by apps.web.names.service',
    'rename one of them: both would be the same object in the cluster',
  ],
);
wrong('a path to include that leaves the repository', here(() => ({ include: ['../other', '/etc'] })),
  [
    'include-outside', 'overlays.here.include[0]', '"../other" is no path below the repository\'s root',
    'copy it into the repository and name its path from there, such as "vendor/cert-manager"',
  ],
  [
    'include-outside', 'overlays.here.include[1]', '"/etc" is no path below the repository\'s root',
    'copy it into the repository and name its path from there, such as "vendor/cert-manager"',
  ],
);
wrong('an override of an application of another overlay', (repository) => {
  repository.addApp('web', { image });
  const database = repository.addApp('database', { image, inBase: false });
  repository.addOverlay('dev', { overrides: [database.override({ replicas: 2 })] });
},
[
  'app-absent', 'overlays.dev.overrides[0]', 'application "database", which is not here',
  'take the application by "with", or leave the override out',
],
);

wrongIn({
  exists: () => true,
  readFile: (path) => ({ kind: 'file', bytes: Buffer.from(path === 'notes.txt' ? 'hello' : 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {password: hunter2}\n') }),
}, 'the values of a Secret to include, and what is no object', here(() => ({ include: ['secret.yaml', 'notes.txt'] })),
[
  'include-plain-secret', 'overlays.here.include[0]', '"secret.yaml" holds the values of a Secret as they are',
  'encrypt them ("sops encrypt", "kubeseal"), and change the values: what was committed is known; or name a Secret that exists by addSecret',
],
['include-not-yaml', 'overlays.here.include[1]', '"notes.txt" is no YAML file of Kubernetes objects', 'name a file with objects, or a folder with a kustomization.yaml'],
);
