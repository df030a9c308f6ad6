import type { AppOptions } from '../../src';
import { ANOTHER, wrong } from '../helpers/bad-input';
import { image, untyped, web } from '../helpers/repository';

describe('ports and Services', () => {
  wrong('numbers that no port has', web({ ports: { a: 0, b: 65536, c: { container: 80, service: -1 } } }),
    ['port-out-of-range', 'apps.web.ports.a', 'port 0', 'use a whole number from 1 to 65535'],
    ['port-out-of-range', 'apps.web.ports.b', 'port 65536', 'use a whole number from 1 to 65535'],
    ['port-out-of-range', 'apps.web.ports.c.service', 'port -1', 'use a whole number from 1 to 65535'],
  );
  wrong('a text as number, nothing, and no number', web(untyped({ ports: { a: '80', b: null, c: {} } })),
    ['port-out-of-range', 'apps.web.ports.a', 'port "80"', 'use a whole number from 1 to 65535'],
    ['port-out-of-range', 'apps.web.ports.b', 'port null', 'use a whole number from 1 to 65535'],
    ['port-out-of-range', 'apps.web.ports.c', 'port undefined', 'use a whole number from 1 to 65535'],
  );
  wrong('names that no port has', web({ ports: { 'Http': 80, 'a-name-of-17-chars': 81, '90': 82 } }),
    [
      'name-invalid', 'apps.web.ports.90', '"90": it must hold at least one letter',
      'name the port with at most 15 lower case letters, digits and "-", such as "http"',
    ],
    [
      'name-invalid', 'apps.web.ports.Http', '"Http": lower case letters, digits and "-" only, starting and ending with a letter or digit',
      'name the port with at most 15 lower case letters, digits and "-", such as "http"',
    ],
    [
      'name-invalid', 'apps.web.ports.a-name-of-17-chars', '"a-name-of-17-chars": it has 18 characters, 15 are allowed',
      'name the port with at most 15 lower case letters, digits and "-", such as "http"',
    ],
  );
  wrong('a protocol that is none', web(untyped({ ports: { http: { container: 80, protocol: 'HTTP' } } })),
    ['protocol-unknown', 'apps.web.ports.http', 'protocol "HTTP"', 'use one of TCP, UDP, SCTP'],
  );
  wrong('two of one number', web({ ports: { http: 80, web: 80 } }),
    ['port-duplicate', 'apps.web.ports.web', 'container port 80/TCP is already used by apps.web.ports.http', 'give each port its own number'],
  );
  wrong('several ports of a Service without names', web({ ports: { a: { container: 1, name: false }, b: { container: 2, name: false } } }),
    [
      'port-unnamed', 'apps.web.ports.a.name', 'no name, and the Service has 2 ports',
      'name it: only the port of a Service that has no other can be without',
    ],
    [
      'port-unnamed', 'apps.web.ports.b.name', 'no name, and the Service has 2 ports',
      'name it: only the port of a Service that has no other can be without',
    ],
  );
  wrong('a target by a name that is not there', web({ ports: { http: { container: 80, name: false, targetPort: 'name' } } }),
    [
      'target-port-invalid', 'apps.web.ports.http.targetPort', 'the container lists no port of that name',
      'name the port and let the container list it, or call it by its number',
    ],
  );
  wrong('a target left out although the numbers differ', web({ ports: { http: { container: 8080, service: 80, targetPort: 'unset' } } }),
    [
      'target-port-invalid', 'apps.web.ports.http.targetPort', 'port 80 of the Service, and the container listens on 8080',
      'say "number" or "name": a target can only be left out where both are the same',
    ],
  );
  wrong('what is said of a Service that is not there', web({ serviceLabels: { a: 'b' }, service: { sessionAffinity: 'ClientIP' } }),
    ['service-without-ports', 'apps.web.service', '"web" has no ports, so it has no Service', 'declare a port, or leave the option out'],
    ['service-without-ports', 'apps.web.serviceLabels', '"web" has no ports, so it has no Service', 'declare a port, or leave the option out'],
  );
  wrong('another Service with ports that nobody has', web(untyped({ ports: { http: 80 }, moreServices: { 'web-2': { ports: ['grpc'] }, 'web-3': {} } })),
    ['port-unknown', 'apps.web.moreServices.web-2.ports[0]', 'port "grpc" of "web", which has none of that name', 'use one of "http"'],
    ['service-without-ports', 'apps.web.moreServices.web-3.ports', 'no ports', 'name some of "http"'],
  );
  wrong('a port of the node without a reason', web({ ports: { http: { container: 80, hostPort: 80 } } }),
    [
      'deviation-missing', 'apps.web.ports.http.hostPort', 'it is not safe by default, and no deviation says why it has to be',
      'say why by "deviations: { hostPort: \'…\' }", or leave it out',
    ],
  );
  wrong('a headless Service that offers another port', (repository) => void repository.addStatefulSet('db', { image, ports: { sql: { container: 5432, service: 80 } } }),
    [
      'port-headless', 'statefulSets.db.ports.sql.service', 'port 80 of a headless Service, and the container listens on 5432',
      'leave "service" out: the name of a headless Service leads to the Pods themselves, and their own ports',
    ],
  );
});

describe('Jobs', () => {
  wrong('a schedule that is none', (repository) => void repository.addCronJob('nightly', { image, schedule: 'daily at 3' }),
    [
      'schedule-invalid', 'cronJobs.nightly.schedule', 'schedule "daily at 3" must have 5 fields (minute, hour, day of the month, month, day of the week), it has 3',
      'write five fields, such as "0 3 * * *" for every night at three',
    ],
  );
  wrong('a schedule of an hour that no day has', (repository) => void repository.addCronJob('nightly', { image, schedule: '0 25 * * *' }),
    [
      'schedule-invalid', 'cronJobs.nightly.schedule', 'schedule "0 25 * * *" has an hour outside 0-23 in 25',
      'write five fields, such as "0 3 * * *" for every night at three',
    ],
  );
  wrong('no schedule', (repository) => void repository.addCronJob('nightly', untyped({ image })),
    [
      'schedule-invalid', 'cronJobs.nightly.schedule', 'schedule undefined must be a string',
      'write five fields, such as "0 3 * * *" for every night at three',
    ],
  );
  wrong('what only a Deployment has', (repository) => void repository.addJob('work', untyped({ image, replicas: 2, disruption: { maxUnavailable: 1 }, deployment: {} })),
    ['option-unknown', 'jobs.work.replicas', 'there is no option "replicas"', ANOTHER],
    ['option-unknown', 'jobs.work.disruption', 'there is no option "disruption"', ANOTHER],
    ['option-unknown', 'jobs.work.deployment', 'there is no option "deployment"', ANOTHER],
  );
  wrong('a Service of a Job', (repository) => void repository.addJob('work', untyped({ image, ports: { http: { container: 80, service: 80 } }, service: {} })),
    ['option-unknown', 'jobs.work.service', 'there is no option "service"', ANOTHER],
    [
      'option-unknown', 'jobs.work.ports.http.service', 'there is no option "service"',
      'leave it out, or use one of container, protocol, name, hostPort',
    ],
  );
  wrong('fields of the CronJob that options decide', (repository) => {
    repository.addCronJob('nightly', untyped({ image, schedule: '0 3 * * *', cronJob: { schedule: '@daily', jobTemplate: {} }, job: { template: {} } }));
  },
  ['native-field-owned', 'cronJobs.nightly.job.template', '"template" is not for here', 'leave it out: options of the workload itself decide it'],
  [
    'native-field-owned', 'cronJobs.nightly.cronJob.schedule', '"schedule" is not for here',
    'leave it out: options of the workload itself decide it',
  ],
  [
    'native-field-owned', 'cronJobs.nightly.cronJob.jobTemplate', '"jobTemplate" is not for here',
    'leave it out: options of the workload itself decide it',
  ],
  );
  wrong('a way to run again that is none', (repository) => void repository.addJob('work', untyped({ image, rerun: 'always' })),
    ['option-invalid', 'jobs.work.rerun', '"always"', 'give one of onChange'],
  );
});

describe('scaling', () => {
  wrong('fewer than none, a half, and a text', (repository) => {
    repository.addApp('a', { image, replicas: -1 });
    repository.addApp('b', { image, replicas: 0.5 });
    repository.addApp('c', { image, replicas: untyped('two') });
  },
  [
    'replicas-invalid', 'apps.a.replicas', 'replicas -1',
    'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'',
  ],
  [
    'replicas-invalid', 'apps.b.replicas', 'replicas 0.5',
    'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'',
  ],
  [
    'replicas-invalid', 'apps.c.replicas', 'replicas "two"',
    'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'',
  ],
  );
  wrong('a range that is upside down', web({ replicas: { min: 5, max: 2, cpu: 70 }, resources: { requests: { cpu: '100m' } } }),
    ['replicas-invalid', 'apps.web.replicas.max', 'max 2 is below min 5', 'raise max or lower min'],
  );
  wrong('a range without what decides', web({ replicas: { min: 1, max: 2 } }),
    [
      'autoscaling-without-metric', 'apps.web.replicas', 'a range from 1 to 2 and nothing that decides within it',
      'say by what it scales, such as "cpu: 70", or give a number',
    ],
  );
  wrong('a share of a request that is not there', web({ replicas: { min: 1, max: 2, cpu: 70, memory: 80 } }),
    [
      'autoscaling-without-request', 'apps.web.replicas.cpu', 'percent of the cpu that "web" does not request',
      'request cpu by "resources" of every container, or scale by another metric',
    ],
    [
      'autoscaling-without-request', 'apps.web.replicas.memory', 'percent of the memory that "web" does not request',
      'request memory by "resources" of every container, or scale by another metric',
    ],
  );
  wrong('a range with a misspelt word', web(untyped({ replicas: { min: 1, max: 2, CPU: 70 } })),
    ['option-unknown', 'apps.web.replicas.CPU', 'there is no option "CPU"', 'did you mean "cpu"?'],
  );
  wrong('a budget that blocks every drain', web({ replicas: 2, disruption: { minAvailable: 2 } }),
    [
      'disruption-blocks-drain', 'apps.web.disruption.minAvailable', 'minAvailable 2 lets no Pod go; number of Pods: 2 at the least',
      'run more replicas or loosen the budget, for example { maxUnavailable: 1 }: as it is, no node with such a Pod can be drained',
    ],
  );
  wrong('a budget that lets no Pod go', web({ disruption: { maxUnavailable: 0 } }),
    [
      'disruption-blocks-drain', 'apps.web.disruption.maxUnavailable', 'maxUnavailable 0 lets no Pod go; number of Pods: 1 at the least',
      'run more replicas or loosen the budget, for example { maxUnavailable: 1 }: as it is, no node with such a Pod can be drained',
    ],
  );
  wrong('a budget that is two, and one that is none', (repository) => {
    repository.addApp('a', untyped<AppOptions>({ image, replicas: 3, disruption: { minAvailable: 1, maxUnavailable: 1 } }));
    repository.addApp('b', untyped<AppOptions>({ image, replicas: 3, disruption: { minAvailable: 'half' } }));
  },
  ['disruption-amount', 'apps.a.disruption', 'both minAvailable and maxUnavailable', 'give one of the two'],
  ['disruption-amount', 'apps.b.disruption.minAvailable', 'minAvailable "half"', 'give a whole number of Pods, or a share from "0%" to "100%"'],
  );
  wrong('spread over what is not there', web(untyped({ spread: 'region' })),
    ['option-invalid', 'apps.web.spread', '"region"', 'give one of zone, node'],
  );
});

describe('identity', () => {
  wrong('identities of clouds that are none', web(untyped({ identity: { gke: 'web', eks: 'role/web', aks: 'me' } })),
    [
      'identity-invalid', 'apps.web.identity.gke', '"web"',
      'give the address of a Google service account, such as "web@project.iam.gserviceaccount.com"',
    ],
    ['identity-invalid', 'apps.web.identity.eks', '"role/web"', 'give the ARN of an IAM role, such as "arn:aws:iam::123456789012:role/web"'],
    ['identity-invalid', 'apps.web.identity.aks', '"me"', 'give the client id of a managed identity, such as "00000000-0000-0000-0000-000000000000"'],
  );
  wrong('rules without verbs, without resources, of no namespace', web(untyped({
    identity: { rules: [{ apiGroups: [''], resources: ['pods'] }, { verbs: ['get'] }, { nonResourceURLs: ['/metrics'], verbs: ['get'] }] },
  })),
  ['rule-invalid', 'apps.web.identity.rules[0].verbs', 'verbs undefined', 'name what is allowed, such as ["get", "list", "watch"]'],
  ['rule-invalid', 'apps.web.identity.rules[1]', 'no resources', 'name both, such as { apiGroups: [""], resources: ["pods"], verbs: ["get"] }'],
  ['rule-invalid', 'apps.web.identity.rules[2].nonResourceURLs', 'a URL that belongs to no namespace', 'move the rule to clusterRules'],
  );
  wrong('an account that exists, with what only its own has', web({ identity: { account: 'robot', annotations: { a: 'b' } } }),
    [
      'identity-of-account', 'apps.web.identity.annotations', 'account "robot" exists without being rendered here',
      'say it where the account is declared, or leave "account" out to get one of its own',
    ],
  );
  wrong('an account by a name that none has, and one that is a number', (repository) => {
    repository.addApp('a', { image, identity: { account: 'My Robot' } });
    repository.addApp('b', { image, identity: { account: untyped(5) } });
  },
  ['option-invalid', 'apps.b.identity.account', '5', 'give what addServiceAccount returned, or the name of an account that exists'],
  [
    'name-invalid', 'apps.a.identity.account', '"My Robot": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use the name that the account has in the cluster',
  ],
  );
  wrong('an account of another namespace', (repository) => {
    const robot = repository.addServiceAccount('robot', { namespace: repository.addNamespace('other') });
    repository.addApp('web', { image, identity: { account: robot } });
  },
  [
    'account-elsewhere', 'apps.web.identity.account', 'account "robot" is in namespace "other", the Pods are in "default"',
    'declare an account in the namespace of the Pods',
  ],
  );
  wrong('a namespace of another repository', web({ namespace: untyped({ is: 'namespace', name: 'other' }) }),
    [
      'namespace-unknown', 'apps.web.namespace', 'namespace "other", which this repository does not have',
      'pass a value that addNamespace of this same repository returned',
    ],
  );
  wrong('who may call, where nothing keeps anybody out', web({ network: { from: ['anywhere'] } }),
    [
      'network-without-policies', 'apps.web.network', 'the repository has no network policies',
      'switch them on by the repository\'s option "networkPolicies: true", or leave the option out',
    ],
  );
});

describe('kinds of others', () => {
  wrong('a kind without group and version, and one that is a number', web(untyped({ as: { apiVersion: 'argoproj.io', kind: 5 } })),
    ['custom-kind-invalid', 'apps.web.as.apiVersion', 'apiVersion "argoproj.io"', 'give group and version, such as "argoproj.io/v1alpha1"'],
    ['custom-kind-invalid', 'apps.web.as.kind', 'kind 5', 'give the kind, such as "Rollout"'],
  );
  wrong('fields that options decide, and a kind of Kubernetes itself', web(untyped({ as: { apiVersion: 'apps/v1', kind: 'ReplicaSet', spec: { replicas: 2 } } })),
    ['custom-kind-invalid', 'apps.web.as.apiVersion', 'apiVersion "apps/v1" is of Kubernetes itself', 'declare it by addApp, addStatefulSet, addDaemonSet, addJob or addCronJob'],
    ['native-field-owned', 'apps.web.as.spec.replicas', '"replicas" is not for here', 'leave it out: options of the workload itself decide it'],
  );
});
