import { Env } from '../../src/generator/subjects/env/source';
import { interpolate } from '../../src/generator/texts/text';
import { ANOTHER, wrong } from '../helpers/bad-input';
import { image, untyped, web } from '../helpers/repository';

describe('images', () => {
  wrong('an image that is none', web({ image: 'web:1:2' }),
    [
      'image-invalid', 'apps.web.image', 'image "web:1:2": not an image reference such as "registry.example.com/team/app:1.2.3"',
      'give a reference such as "registry.example.com/team/app:1.2.3"',
    ],
  );
  wrong('an image with blanks', web({ image: 'web:1 ' }),
    [
      'image-invalid', 'apps.web.image', 'image "web:1 ": not an image reference such as "registry.example.com/team/app:1.2.3"',
      'give a reference such as "registry.example.com/team/app:1.2.3"',
    ],
  );
  wrong('a tracked image without a name', web({ image: untyped({ tag: '1.0.0', policy: { semver: '^1.0.0' } }) }),
    [
      'image-invalid', 'apps.web.image.repository', 'a tracked image without "repository"',
      'name the image without its tag, such as "registry.example.com/team/app"',
    ],
  );
  wrong('a tracked image with its tag in its name', web({ image: { repository: 'web:1', tag: '1', policy: { semver: '^1.0.0' } } }),
    [
      'image-invalid', 'apps.web.image.repository', 'image "web:1": it has a tag or digest of its own',
      'name the image without its tag, such as "registry.example.com/team/app"',
    ],
  );
  wrong('a tracked image without a first tag', web({ image: { repository: 'web', policy: { semver: '^1.0.0' } } }),
    ['image-invalid', 'apps.web.image', 'tracked image "web": it has neither tag nor digest', 'give the tag (or digest) that an overlay starts with'],
  );
  wrong('a tracked image without a policy', web({ image: untyped({ repository: 'web', tag: '1.0.0' }) }),
    [
      'image-policy-invalid', 'apps.web.image.policy', 'policy of "web": it says nothing',
      'give one of { semver: \'^1.4.0\' }, { pattern: \'^main-(?<value>[0-9]+)$\', order: \'numerical\' }, { digestOf: \'main\' }',
    ],
  );
  wrong('a policy that says two things', web({ image: untyped({ repository: 'web', tag: '1.0.0', policy: { semver: '^1.0.0', digestOf: 'main' } }) }),
    [
      'image-policy-invalid', 'apps.web.image.policy', 'policy of "web": semver and digestOf exclude each other',
      'give one of { semver: \'^1.4.0\' }, { pattern: \'^main-(?<value>[0-9]+)$\', order: \'numerical\' }, { digestOf: \'main\' }',
    ],
  );
  wrong('a pattern that is none', web({ image: { repository: 'web', tag: 'main-1', policy: { pattern: '(', order: 'numerical' } } }),
    [
      'image-policy-invalid', 'apps.web.image.policy', 'policy of "web": pattern "(" is no regular expression',
      'give one of { semver: \'^1.4.0\' }, { pattern: \'^main-(?<value>[0-9]+)$\', order: \'numerical\' }, { digestOf: \'main\' }',
    ],
  );
  wrong('one image, fixed and tracked', (repository) => {
    repository.addApp('a', { image: 'web:1.0.0' });
    repository.addApp('b', { image: { repository: 'web', tag: '1.0.0', policy: { semver: '^1.0.0' } } });
    repository.addOverlay('dev');
  },
  [
    'image-fixed-and-tracked', 'apps.a.image', '"web:1.0.0" is fixed here, and tracked by apps.b.image',
    'one name is one entry of the kustomization: give all of them the same tracked image, or put the applications into groups',
  ],
  );
  wrong('one image with two policies', (repository) => {
    repository.addApp('a', { image: { repository: 'web', tag: '1.0.0', policy: { semver: '^1.0.0' } } });
    repository.addApp('b', { image: { repository: 'web', tag: '1.0.0', policy: { semver: '^2.0.0' } } });
    repository.addOverlay('dev');
  },
  [
    'image-policies', 'apps.b.image', '"web" is tracked here, and by apps.a.image with another policy or first value',
    'one name is one entry of the kustomization: give all of them the same tracked image, or put the applications into groups',
  ],
  );
});

describe('variables', () => {
  wrong('a secret by its look', web({ env: { DB_PASSWORD: 'kJ8#mQ2vLx9!pR4t' } }),
    [
      'secret-in-plain', 'apps.web.env.DB_PASSWORD', 'it holds a secret, by its name',
      'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history; if it is no secret, say why by "deviations: { plainSecret: \'…\' }"',
    ],
  );
  wrong('a token by its form', web({ env: { ACCESS: 'ghp_0123456789abcdefghijABCDEFGHIJ012345' } }),
    [
      'secret-in-plain', 'apps.web.env.ACCESS', 'it holds a GitHub token',
      'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history; if it is no secret, say why by "deviations: { plainSecret: \'…\' }"',
    ],
  );
  wrong('a key that the Secret does not have', (repository) => {
    const login = repository.addSecret('login', ['username']);
    repository.addApp('web', { image, env: { PASSWORD: login.key(untyped('password')) } });
  },
  ['secret-key-unknown', 'apps.web.env.PASSWORD.key', 'key "password" of Secret "login", which is declared without it', 'use one of "username"'],
  );
  wrong('a variable that comes too late, and one that nobody sets', web({ env: { URL: interpolate`http://$(HOST)`, HOST: 'db', X: interpolate`$(NOBODY)` } }),
    ['variable-too-late', 'apps.web.env.URL', '$(HOST) stands before the variable itself, where it is not filled in', 'declare HOST first'],
    ['variable-unknown', 'apps.web.env.X', '$(NOBODY) names no variable of the container', 'declare NOBODY, or write $$(NOBODY) for the text itself'],
  );
  wrong('a source of variables that is two', web({ envFrom: [{ configMapRef: { name: 'a' }, secretRef: { name: 'b' } }] }),
    ['env-from-invalid', 'apps.web.envFrom[0]', '2 sources', 'give exactly one of configMapRef and secretRef'],
  );
  wrong('a source of variables that is none', web({ envFrom: untyped(['settings', {}]) }),
    [
      'option-invalid', 'apps.web.envFrom[0]', '"settings"',
      'give what addConfig or addSecret returned, { source, prefix }, or Kubernetes\' own { configMapRef: { name } }',
    ],
    ['env-from-invalid', 'apps.web.envFrom[1]', '0 sources', 'give exactly one of configMapRef and secretRef'],
  );
  wrong('a prefix of variables that starts with a digit', web({ envFrom: [{ prefix: '1_', configMapRef: { name: 'a' } }] }),
    [
      'name-invalid', 'apps.web.envFrom[0].prefix', '"1_": letters, digits, "_", "-" and "." only, not starting with a digit',
      'start it like the name of a variable: DB_',
    ],
  );
  wrong('a ConfigMap by a name that none has', web({ env: { A: Env.configMap('My Settings', 'a b') } }),
    [
      'name-invalid', 'apps.web.env.A.name', '"My Settings": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
      'name the Secret or ConfigMap as the cluster does',
    ],
    ['name-invalid', 'apps.web.env.A.key', '"a b": letters, digits, "-", "_" and "." only', 'name the key as the Secret or ConfigMap does'],
  );
});

describe('resources', () => {
  wrong('amounts that are none', web(untyped({ resources: { requests: { cpu: 'lots', memory: '512MB' }, limits: { memory: -1 } } })),
    [
      'quantity-invalid', 'apps.web.resources.requests.cpu', 'cpu "lots" is no quantity',
      'write it like "500m" (of a CPU), "512Mi" (of memory) or "2"',
    ],
    [
      'quantity-invalid', 'apps.web.resources.requests.memory', 'memory "512MB" is no quantity',
      'write it like "500m" (of a CPU), "512Mi" (of memory) or "2"',
    ],
    ['quantity-invalid', 'apps.web.resources.limits.memory', 'memory -1 is below 0', 'write it like "500m" (of a CPU), "512Mi" (of memory) or "2"'],
  );
  wrong('a thousandth of a byte', web({ resources: { requests: { memory: '512m' } } }),
    [
      'quantity-invalid', 'apps.web.resources.requests.memory', 'memory "512m" is a fraction of a byte',
      'for mebibytes write "Mi": "m" is a thousandth',
    ],
  );
  wrong('a request above its limit', web({ resources: { requests: { cpu: '2' }, limits: { cpu: '1' } } }),
    ['request-above-limit', 'apps.web.resources.requests.cpu', 'the request "2" is above the limit "1"', 'lower the request or raise the limit'],
  );
  wrong('a resource that no node has', web({ resources: { requests: { ram: '1Gi' } } }),
    [
      'resource-unknown', 'apps.web.resources.requests.ram', '"ram" is not a standard resource and has no prefix (\'example.com/name\')',
      'use cpu, memory, ephemeral-storage or an extended resource such as "example.com/gpu"',
    ],
  );
  wrong('half a GPU, without a limit', web({ resources: { requests: { 'nvidia.com/gpu': '0.5' } } }),
    ['quantity-invalid', 'apps.web.resources.requests.nvidia.com/gpu', 'nvidia.com/gpu "0.5" is no whole number', 'ask for a whole number'],
    [
      'request-without-limit', 'apps.web.resources.requests.nvidia.com/gpu', 'nvidia.com/gpu is requested without a limit',
      'set the same amount as limit',
    ],
  );
});

describe('probes', () => {
  wrong('no handler, and two', web({ ports: { http: 80 }, probes: { readiness: {}, liveness: { http: '/', tcp: 'http' } } }),
    ['probe-handler', 'apps.web.probes.readiness', 'no handler', 'give exactly one of http, tcp, grpc, exec, httpGet and tcpSocket'],
    ['probe-handler', 'apps.web.probes.liveness', '2 handlers: http, tcp', 'give exactly one of http, tcp, grpc, exec, httpGet and tcpSocket'],
  );
  wrong('a port that the container does not have', web(untyped({ ports: { http: 80 }, probes: { readiness: { http: '/', port: 'admin' }, liveness: { tcp: 'grpc' } } })),
    ['port-unknown', 'apps.web.probes.readiness.port', 'port "admin" of "web", which has none of that name', 'use one of "http"'],
    ['port-unknown', 'apps.web.probes.liveness.tcp', 'port "grpc" of "web", which has none of that name', 'use one of "http"'],
  );
  wrong('no port to ask', web({ probes: { readiness: { http: '/ready' } } }),
    ['probe-port', 'apps.web.probes.readiness.http', '"web" has no ports', 'name the port, as in { http: "/ready", port: "admin" }'],
  );
  wrong('timings that no server takes', web({ ports: { http: 80 }, probes: { readiness: { http: '/', periodSeconds: 0, timeoutSeconds: 1.5 }, liveness: { http: '/', successThreshold: 2 } } }),
    ['probe-timing', 'apps.web.probes.readiness.periodSeconds', 'periodSeconds 0', 'use a whole number from 1'],
    ['probe-timing', 'apps.web.probes.readiness.timeoutSeconds', 'timeoutSeconds 1.5', 'use a whole number from 1'],
    [
      'probe-timing', 'apps.web.probes.liveness.successThreshold', 'successThreshold 2 of a liveness probe',
      'leave it out: only a readiness probe can ask for several successes',
    ],
  );
  wrong('a path that is a number, a command that is a text', web(untyped({ ports: { http: 80 }, probes: { readiness: { http: 5 }, liveness: { exec: 'true' } } })),
    ['option-invalid', 'apps.web.probes.readiness.http', '5', 'give a string'],
    ['option-invalid', 'apps.web.probes.liveness.exec', '"true"', 'give a list'],
  );
});

describe('Kubernetes\' own fields', () => {
  wrong('what options decide', web(untyped({ container: { image: 'x', env: [{ name: 'A', value: 'b' }] }, pod: { containers: [], serviceAccountName: 'robot' }, deployment: { replicas: 3, selector: {} } })),
    ['native-field-owned', 'apps.web.pod.containers', '"containers" is not for here', 'leave it out: options of the workload itself decide it'],
    [
      'native-field-owned', 'apps.web.pod.serviceAccountName', '"serviceAccountName" is not for here',
      'leave it out: options of the workload itself decide it',
    ],
    ['native-field-owned', 'apps.web.deployment.replicas', '"replicas" is not for here', 'leave it out: options of the workload itself decide it'],
    ['native-field-owned', 'apps.web.deployment.selector', '"selector" is not for here', 'leave it out: options of the workload itself decide it'],
    ['native-field-owned', 'apps.web.container.image', '"image" is not for here', 'leave it out: options of the workload itself decide it'],
    ['native-field-owned', 'apps.web.container.env', '"env" is not for here', 'leave it out: options of the workload itself decide it'],
  );
  wrong('power over the node without a reason', web({ container: { securityContext: { privileged: true } }, pod: { hostNetwork: true } }),
    [
      'deviation-missing', 'apps.web.pod.hostNetwork', 'it is not safe by default, and no deviation says why it has to be',
      'say why by "deviations: { hostNamespaces: \'…\' }", or leave it out',
    ],
    [
      'deviation-missing', 'apps.web.container.securityContext.privileged', 'it is not safe by default, and no deviation says why it has to be',
      'say why by "deviations: { privileged: \'…\' }", or leave it out',
    ],
  );
  wrong('a reason that is empty, and a deviation that is none', web(untyped({ deviations: { runAsRoot: ' ', root: 'it must' } })),
    ['option-unknown', 'apps.web.deviations.root', 'there is no option "root"', ANOTHER],
    ['deviation-without-reason', 'apps.web.deviations.runAsRoot', '"runAsRoot" has no reason', 'say why it is accepted'],
  );
  wrong('two containers of one name', web({ sidecars: { web: { image } }, initContainers: { web: { args: ['warmup'] } } }),
    [
      'container-duplicate', 'apps.web.initContainers.web', 'container name "web" is already used by apps.web.names.container',
      'give each container of a Pod its own name',
    ],
    [
      'container-duplicate', 'apps.web.sidecars.web', 'container name "web" is already used by apps.web.names.container',
      'give each container of a Pod its own name',
    ],
  );
  wrong('a sidecar without an image', web(untyped({ sidecars: { proxy: { ports: { admin: 9901 } } } })),
    [
      'image-invalid', 'apps.web.sidecars.proxy.image', 'image undefined: it must be a string',
      'give a reference such as "registry.example.com/team/app:1.2.3"',
    ],
  );
});
