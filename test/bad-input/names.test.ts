import { wrong, wrongIn } from '../helpers/bad-input';
import { image, web } from '../helpers/repository';

wrong('a name with capitals, one with a blank, one that is too long', (repository) => {
  repository.addApp('Web', { image });
  repository.addJob('my job', { image });
  repository.addApp('a'.repeat(64), { image });
},
[
  'name-invalid', 'apps.Web', '"Web": lower case letters, digits and "-" only, starting and ending with a letter or digit',
  'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
],
[
  'name-invalid', 'jobs.my job', '"my job": lower case letters, digits and "-" only, starting and ending with a letter or digit',
  'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
],
[
  'name-invalid', 'apps.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": it has 64 characters, 63 are allowed',
  'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
],
);
wrong('an empty name', (repository) => void repository.addApp('', { image }),
  ['name-invalid', 'apps.', '"": it must not be empty', 'use lower case letters, digits and "-", starting with a letter, at most 63 characters'],
);
wrong('a name that leaves its folder', (repository) => void repository.addApp('../web', { image }),
  [
    'name-invalid', 'apps.../web', '"../web": lower case letters, digits and "-" only, starting and ending with a letter or digit',
    'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
  ],
);
wrong('a Service whose name starts with a digit', (repository) => void repository.addApp('1st', { image, ports: { http: 80 } }),
  [
    'name-invalid', 'apps.1st.names.service', '"1st": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit',
    'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
  ],
);
wrong('names of the objects', web({ ports: { http: 80 }, names: { workload: 'Web', container: 'my.web', service: 'web_service' } }),
  [
    'name-invalid', 'apps.web.names.workload', '"Web": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
  ],
  [
    'name-invalid', 'apps.web.names.container', '"my.web": lower case letters, digits and "-" only, starting and ending with a letter or digit',
    'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
  ],
  [
    'name-invalid', 'apps.web.names.service', '"web_service": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit',
    'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
  ],
);
wrong('two applications of one name', (repository) => {
  repository.addApp('web', { image });
  repository.addCronJob('web', { image, schedule: '0 3 * * *' });
},
['name-duplicate', 'cronJobs.web', 'application name "web" is already used by apps.web', 'give each application its own name'],
);
wrong('two applications whose objects have one name', (repository) => {
  repository.addApp('a', { image, names: { workload: 'web' } });
  repository.addApp('b', { image, names: { workload: 'web' } });
},
[
  'name-duplicate', 'apps.b.names.workload', 'Deployment "web" is already used by apps.a.names.workload',
  'rename one of them: both would be the same object in the cluster',
],
);
wrong('two overlays of one name, and one that is a path', (repository) => {
  repository.addApp('web', { image });
  repository.addOverlay('dev');
  repository.addOverlay('dev');
  repository.addOverlay('../dev');
},
['overlay-duplicate', 'overlays.dev', 'the path overlays/dev is already used by overlays.dev', 'give each overlay its own name'],
[
  'name-invalid', 'overlays.../dev', '"../dev": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
  'use lower case letters, digits, "-" and ".": the name is a folder',
],
);
wrong('two Secrets, two claims, two externals and two configs of one name', (repository) => {
  for (const _ of [1, 2]) {
    repository.addSecret('login', ['password']);
    repository.addClaim('data', { size: '1Gi' });
    repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addConfig('settings', { data: { A: 'b' } });
  }
},
['name-duplicate', 'externals.database', 'external name "database" is already used by externals.database', 'give each external its own name'],
['name-duplicate', 'secrets.login', 'Secret "login" is already used by secrets.login', 'declare each Secret once, with all of its keys'],
[
  'name-duplicate', 'claims.data', 'PersistentVolumeClaim "data" is already used by claims.data',
  'rename one of them: both would be the same object in the cluster',
],
[
  'name-duplicate', 'configs.settings', 'ConfigMap "settings" is already used by configs.settings',
  'rename one of them: both would be the same object in the cluster',
],
);
wrong('labels that no server takes', web({ labels: { 'a b': 'x', 'team': 'two words' }, podLabels: { '/x': 'y' } }),
  [
    'name-invalid', 'apps.web.labels', '"a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
    'use a key such as "team" or "example.com/team"',
  ],
  [
    'name-invalid', 'apps.web.labels.team', '"two words": letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
    'shorten the value to a word',
  ],
  ['name-invalid', 'apps.web.podLabels', '"/x": prefix "": it must not be empty', 'use a key such as "team" or "example.com/team"'],
);
wrong('a label that is the selector', web({ labels: { app: 'other' } }),
  ['label-reserved', 'apps.web.labels.app', 'the label "app" is the selector', 'leave it out: the selector sets it, and it can never change'],
);
wrong('a selector without labels', web({ selector: {} }),
  ['selector-empty', 'apps.web.selector', 'no label', 'give at least one label that only these Pods have'],
);
wrong('annotations under keys that no server takes', web({ annotations: { 'a/b/c': 'x' }, podAnnotations: { '': 'y' } }),
  [
    'name-invalid', 'apps.web.annotations', '"a/b/c": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
    'use a key such as "team" or "example.com/team"',
  ],
  ['name-invalid', 'apps.web.podAnnotations', '"": it must not be empty', 'use a key such as "team" or "example.com/team"'],
);
wrongIn({ namespace: 'My Namespace', clusterDomain: 'cluster local' }, 'a namespace and a DNS domain', web({}),
  [
    'name-invalid', 'namespace', '"My Namespace": lower case letters, digits and "-" only, starting and ending with a letter or digit',
    'use lower case letters, digits and "-"',
  ],
  [
    'name-invalid', 'clusterDomain', '"cluster local": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use a DNS domain such as "cluster.local"',
  ],
);
wrong('a prefix and a suffix that make names ill-formed', (repository) => {
  repository.addApp('web', { image });
  repository.addOverlay('dev', { namePrefix: 'Dev_', nameSuffix: '-' });
},
[
  'name-invalid', 'overlays.dev › Deployment of "web"', '"Dev_web-": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
  'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself',
],
);
wrong('the names of variables', web({ env: { '1A': 'x', 'A-B ': 'x', '': 'x' } }),
  [
    'env-name-invalid', 'apps.web.env.1A', '"1A": letters, digits, "_", "-" and "." only, not starting with a digit',
    'name the variable like APP_1_SERVICE_URL',
  ],
  [
    'env-name-invalid', 'apps.web.env.A-B ', '"A-B ": letters, digits, "_", "-" and "." only, not starting with a digit',
    'name the variable like APP_1_SERVICE_URL',
  ],
  ['env-name-invalid', 'apps.web.env.', '"": it must not be empty', 'name the variable like APP_1_SERVICE_URL'],
);
