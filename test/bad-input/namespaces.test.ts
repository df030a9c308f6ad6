import type { NamespaceOptions } from '../../src';
import type { Declarations } from '../../src/generator/declare/declarations';
import { wrong } from '../helpers/bad-input';
import { here, untyped } from '../helpers/repository';

function team(options: object) {
  return (repository: Declarations): void => void repository.addNamespace('team', untyped<NamespaceOptions>(options));
}

const AMOUNT = 'write it like "500m" (of a CPU), "512Mi" (of memory) or "20"';

wrong('amounts of a quota that are none', team({ quota: { hard: { 'requests.cpu': 'lots', 'limits.memory': '5GB', 'pods': -1, 'secrets': '10' } } }),
  ['quantity-invalid', 'namespaces.team.quota.hard.requests.cpu', 'requests.cpu "lots" is no amount', AMOUNT],
  ['quantity-invalid', 'namespaces.team.quota.hard.limits.memory', 'limits.memory "5GB" is no amount', AMOUNT],
  ['quantity-invalid', 'namespaces.team.quota.hard.pods', 'pods -1 is no amount', AMOUNT],
);
wrong('a quota with a misspelt field, and one without amounts', team({ quota: { scope: [], hard: 'much' } }),
  ['option-unknown', 'namespaces.team.quota.scope', 'there is no field "scope"', 'did you mean "scopes"?'],
  ['option-invalid', 'namespaces.team.quota.hard', '"much"', 'give an object'],
);
wrong('limits with an amount that is none, and a field that there is not', team({ limits: [{ type: 'Pod', max: { cpu: '2' } }, { type: 'Container', default: { memory: '1 GB' }, minimum: {} }] }),
  ['option-unknown', 'namespaces.team.limits[1].minimum', 'there is no field "minimum"', 'leave it out, or use one of type, default, defaultRequest, max, maxLimitRequestRatio, min'],
  ['quantity-invalid', 'namespaces.team.limits[1].default.memory', 'memory "1 GB" is no amount', AMOUNT],
);
wrong('what is said of a namespace that exists', team({ create: false, labels: { a: 'b' }, quota: { hard: { pods: '5' } } }),
  [
    'namespace-exists', 'namespaces.team.labels', '"labels" of a namespace that exists, of which nothing is rendered',
    'leave it out, or let the namespace be created: without "create: false"',
  ],
  [
    'namespace-exists', 'namespaces.team.quota', '"quota" of a namespace that exists, of which nothing is rendered',
    'leave it out, or let the namespace be created: without "create: false"',
  ],
);
wrong('a level of security that there is not, and a label that no server takes', team({ podSecurity: 'strict', create: 'yes', labels: { 'a b': 'c' } }),
  ['option-invalid', 'namespaces.team.podSecurity', '"strict"', 'give one of restricted, baseline, privileged'],
  ['option-invalid', 'namespaces.team.create', '"yes"', 'give true or false'],
  [
    'name-invalid', 'namespaces.team.labels', '"a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
    'use a key such as "team" or "example.com/team"',
  ],
);
wrong('a quota of the namespace that an overlay creates', here(() => ({ createNamespace: { quota: { hard: { pods: 'many' } } } })),
  ['quantity-invalid', 'overlays.here.createNamespace.quota.hard.pods', 'pods "many" is no amount', AMOUNT],
);
