import type { StatefulSetOptions } from '../../../../src';
import { at } from '../../../../src/kubernetes/objects/json';
import type { Declare, Objects } from '../../../helpers/repository';
import { image, objectsIn, rule, untyped } from '../../../helpers/repository';

function database(options: object): Declare {
  return (repository) => void repository.addStatefulSet('db', untyped<StatefulSetOptions>({ image, ports: { sql: 5432 }, ...options }));
}

function objectsWith(options: object): Objects {
  return objectsIn(database(options));
}

it.each([['headless', 'None'], [undefined, 'None'], ['balanced', undefined]])('of %p the Service has the address %p', (governingService, address) => {
  const objects = objectsWith({ governingService });
  expect(at(objects['db/service'], 'spec', 'clusterIP')).toBe(address);
  expect(at(objects['db/stateful-set'], 'spec', 'serviceName')).toBe('db');
});

it('one that exists is named and not written', () => {
  const objects = objectsWith({ governingService: 'exists', names: { service: 'databases' } });
  expect(Object.keys(objects)).toEqual(['db/stateful-set']);
  expect(at(objects['db/stateful-set'], 'spec', 'serviceName')).toBe('databases');
});

it('a balanced one can offer other ports than the containers have', () => {
  expect(at(objectsWith({ governingService: 'balanced', ports: { sql: { container: 5432, service: 80 } } })['db/service'], 'spec', 'ports'))
    .toEqual([{ name: 'sql', protocol: 'TCP', port: 80, targetPort: 5432 }]);
});

rule('nothing is said of a Service that is not written', {
  fails: database({ governingService: 'exists', serviceLabels: { a: 'b' } }),
  problems: [{
    code: 'service-elsewhere', path: 'statefulSets.db.serviceLabels', message: 'the Service exists without being rendered here (governingService: "exists")', hint: 'leave one of the two out',
  }],
  passes: database({ governingService: 'exists' }),
  exempt: database({ governingService: 'balanced', serviceLabels: { a: 'b' } }),
});

rule('it is one of three', {
  fails: database({ governingService: 'none' }),
  problems: [{ code: 'option-invalid', path: 'statefulSets.db.governingService', message: '"none"', hint: 'give one of headless, balanced, exists' }],
  passes: database({ governingService: 'balanced' }),
});

function calling(governingService: 'headless' | 'balanced'): Declare {
  return (repository) => {
    const db = repository.addStatefulSet('db', { image, ports: { sql: 5432 }, governingService });
    repository.addApp('web', { image, env: { FIRST: db.endpoint('sql').pod(0).url() } });
  };
}

rule('behind a balanced Service no Pod has an address of its own', {
  fails: calling('balanced'),
  problems: [{
    code: 'pod-unknown',
    path: 'apps.web.env.FIRST',
    message: 'a Pod of "db", whose Service is balanced (governingService)',
    hint: 'call its Service, or leave the option out: a headless one gives each Pod an address',
  }],
  passes: calling('headless'),
});
