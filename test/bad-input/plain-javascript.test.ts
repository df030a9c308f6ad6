import type { AppOptions, ConfigOptions, DaemonSetOptions, ExternalOptions, OverlayOptions, ProfileOptions, StatefulSetOptions } from '../../src';
import { ANOTHER, wrong, wrongIn } from '../helpers/bad-input';
import { image, untyped, web } from '../helpers/repository';

describe('what a file without a type check may hand over', () => {
  wrong('no options', (repository) => void repository.addApp('web', untyped<AppOptions>(undefined)),
    ['option-invalid', 'apps.web', 'undefined', 'give an object'],
  );
  wrong('null as options', (repository) => void repository.addApp('web', untyped<AppOptions>(null)),
    ['option-invalid', 'apps.web', 'null', 'give an object'],
  );
  wrong('an image in place of options', (repository) => void repository.addApp('web', untyped<AppOptions>(image)),
    ['option-invalid', 'apps.web', '"registry.example.com/web:1.2.3"', 'give an object'],
  );
  wrong('a list as options', (repository) => void repository.addApp('web', untyped<AppOptions>([image])),
    ['option-invalid', 'apps.web', '["registry.example.com/web:1.2.3"]', 'give an object'],
  );
  wrong('no name', (repository) => void repository.addApp(untyped(undefined), { image }),
    [
      'name-invalid', 'apps.undefined', 'undefined: it must be a string',
      'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
    ],
  );
  wrong('a number as name', (repository) => void repository.addApp(untyped(5), { image }),
    ['name-invalid', 'apps.5', '5: it must be a string', 'use lower case letters, digits and "-", starting with a letter, at most 63 characters'],
  );
  wrong('an object as name', (repository) => void repository.addApp(untyped({ name: 'web', image }), untyped<AppOptions>(undefined)),
    ['option-invalid', 'apps.[object Object]', 'undefined', 'give an object'],
    [
      'name-invalid', 'apps.[object Object]', '{"name":"web","image":"registry.example.com/web:1.2.3"}: it must be a string',
      'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
    ],
  );
  wrong('a StatefulSet without options', (repository) => void repository.addStatefulSet('db', untyped<StatefulSetOptions>(undefined)),
    ['option-invalid', 'statefulSets.db', 'undefined', 'give an object'],
  );
  wrong('a DaemonSet without options', (repository) => void repository.addDaemonSet('agent', untyped<DaemonSetOptions>(undefined)),
    ['option-invalid', 'daemonSets.agent', 'undefined', 'give an object'],
  );
  wrong('a Job without options', (repository) => void repository.addJob('work', untyped(undefined)),
    ['option-invalid', 'jobs.work', 'undefined', 'give an object'],
  );
  wrong('a CronJob without options', (repository) => void repository.addCronJob('nightly', untyped(undefined)),
    ['option-invalid', 'cronJobs.nightly', 'undefined', 'give an object'],
  );
  wrong('a config without options', (repository) => void repository.addConfig('settings', untyped<ConfigOptions<never, never>>(undefined)),
    ['option-invalid', 'configs.settings', 'undefined', 'give an object'],
    ['config-empty', 'configs.settings', 'it has no keys', 'give it "data" or "files", or leave it out'],
  );
  wrong('a claim without options', (repository) => void repository.addClaim('data', untyped(undefined)),
    ['option-invalid', 'claims.data', 'undefined', 'give an object'],
  );
  wrong('an external without options', (repository) => void repository.addExternal('database', untyped<ExternalOptions<string>>(undefined)),
    ['option-invalid', 'externals.database', 'undefined', 'give an object'],
  );
  wrong('a Secret without keys', (repository) => void repository.addSecret('login', untyped<string[]>(undefined)),
    ['option-invalid', 'secrets.login.keys', 'no list', 'give a list of the names of its keys, such as ["password"]; its values never belong here'],
  );
  wrong('a Secret with its value', (repository) => void repository.addSecret('login', untyped<string[]>({ password: 'hunter2' })),
    ['option-invalid', 'secrets.login.keys', 'no list', 'give a list of the names of its keys, such as ["password"]; its values never belong here'],
  );
  wrong('an account with null as options', (repository) => void repository.addServiceAccount('robot', untyped(null)),
    ['option-invalid', 'serviceAccounts.robot', 'null', 'give an object'],
  );
  wrong('a namespace with a text as options', (repository) => void repository.addNamespace('payments', untyped('create')),
    ['option-invalid', 'namespaces.payments', '"create"', 'give an object'],
  );
  wrong('a profile without options', (repository) => void repository.addProfile('production', untyped<ProfileOptions>(undefined)),
    ['option-invalid', 'profiles.production', 'undefined', 'give an object'],
  );
  wrong('an overlay with a list as options', (repository) => void repository.addOverlay('production', untyped<OverlayOptions>([])),
    ['option-invalid', 'overlays.production', '[]', 'give an object'],
    ['overlay-empty', 'overlays.production', 'there is nothing to deploy', 'declare an application with addApp'],
  );
  wrong('a cluster without options', (repository) => void repository.addCluster('eu', untyped(undefined)),
    ['option-invalid', 'clusters.eu', 'undefined', 'give an object'],
  );
  wrong('no delivery', (repository) => repository.addDelivery(untyped(undefined)),
    ['option-invalid', 'deliveries[0]', 'undefined', 'give what ArgoCd or Flux makes, such as ArgoCd.applications({ … })'],
  );
  wrong('no manifest', (repository) => repository.addManifest(untyped(undefined)),
    ['option-invalid', 'manifests[0]', 'undefined', 'give an object'],
  );
  wrongIn(untyped({ namespace: 5, networkPolicies: 'yes', labels: 'none', omitNamespace: 'no' }), 'options of the repository of other types', () => undefined,
    ['option-invalid', 'options.networkPolicies', '"yes"', 'give true, false, or { scraping }'],
    ['option-invalid', 'options.labels', '"none"', 'give one of app, recommended'],
    ['option-invalid', 'options.omitNamespace', '"no"', 'give true or false'],
    ['name-invalid', 'namespace', '5: it must be a string', 'use lower case letters, digits and "-"'],
  );
});

describe('values of other types', () => {
  wrong('a text where a number belongs', web(untyped({ replicas: '3' })),
    [
      'replicas-invalid', 'apps.web.replicas', 'replicas "3"',
      'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'',
    ],
  );
  wrong('a number where a text belongs', web(untyped({ image: 5, env: { PORT: 8080 }, labels: { team: 5 } })),
    ['name-invalid', 'apps.web.labels.team', '5: it must be a string', 'shorten the value to a word'],
    ['image-invalid', 'apps.web.image', 'image 5: it must be a string', 'give a reference such as "registry.example.com/team/app:1.2.3"'],
    [
      'env-value-invalid', 'apps.web.env.PORT', 'value 8080',
      'give a string, an address such as endpoint.url(), a key of a config or a Secret (secret.key(…)) or Env.field(…)',
    ],
  );
  wrong('a text where a list belongs', web(untyped({ args: '--verbose', command: 'web' })),
    ['option-invalid', 'apps.web.args', '"--verbose"', 'give a list'],
    ['option-invalid', 'apps.web.command', '"web"', 'give a list'],
  );
  wrong('a list where an object belongs', web(untyped({ env: ['A=b'], ports: [80], mounts: ['/tmp'] })),
    ['option-invalid', 'apps.web.env', '["A=b"]', 'give an object'],
    ['option-invalid', 'apps.web.ports', '[80]', 'give an object'],
    ['option-invalid', 'apps.web.mounts', '["/tmp"]', 'give an object'],
  );
  wrong('a variable of the machine that is not set', web(untyped({ env: { TOKEN: process.env.NO_SUCH_VARIABLE } })),
    ['option-invalid', 'apps.web.env.TOKEN', 'undefined', 'give a value, or leave the key out'],
  );
  wrong('a number with a fraction, and one that is none', web({ replicas: 1.5, ports: { http: NaN } }),
    [
      'replicas-invalid', 'apps.web.replicas', 'replicas 1.5',
      'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'',
    ],
    ['port-out-of-range', 'apps.web.ports.http', 'port NaN', 'use a whole number from 1 to 65535'],
  );
  wrong('booleans as texts', web(untyped({ identity: { token: 'false' }, hardening: true })),
    ['option-invalid', 'apps.web.identity.token', '"false"', 'give true or false'],
    ['option-invalid', 'apps.web.hardening', 'true', 'give one of restricted, none'],
  );
  wrong('a function where data belongs', web(untyped({ env: () => ({}), resources: () => ({}) })),
    ['option-invalid', 'apps.web.env', '()=>({})', 'give an object'],
    ['option-invalid', 'apps.web.resources', '()=>({})', 'give an object'],
  );
  wrong('misspelt options, at every depth', web(untyped({ replica: 2, resources: { limit: {} }, probes: { ready: {} } })),
    ['option-unknown', 'apps.web.replica', 'there is no option "replica"', 'did you mean "replicas"?'],
    ['option-unknown', 'apps.web.resources.limit', 'there is no option "limit"', 'did you mean "limits"?'],
    ['option-unknown', 'apps.web.probes.ready', 'there is no option "ready"', 'leave it out, or use one of readiness, liveness, startup'],
  );
  wrong('names of Kubernetes where ours stand', web(untyped({ volumeMounts: [], serviceAccountName: 'robot', livenessProbe: {} })),
    ['option-unknown', 'apps.web.volumeMounts', 'there is no option "volumeMounts"', ANOTHER],
    ['option-unknown', 'apps.web.serviceAccountName', 'there is no option "serviceAccountName"', ANOTHER],
    ['option-unknown', 'apps.web.livenessProbe', 'there is no option "livenessProbe"', ANOTHER],
  );
  wrong('names that every object has', web(untyped({ constructor: 1, toString: 2 })),
    ['option-unknown', 'apps.web.constructor', 'there is no option "constructor"', ANOTHER],
    ['option-unknown', 'apps.web.toString', 'there is no option "toString"', ANOTHER],
  );
});
