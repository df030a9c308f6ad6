import { Outside } from '../../../../src/generator/subjects/outside/outside';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { deploymentOf } from '../../../helpers/workload';

it('what exists outside is declared by annotations, in the namespace of the application where no other is named', () => {
  const outside = [Outside.secret('database'), Outside.service('ledger', { namespace: 'payments' }), Outside.namespace('monitoring'), Outside.configMap('ca-*'), Outside.volumeClaim('data')];
  expect(deploymentOf({ outside }).metadata).toMatchObject({
    annotations: {
      'external.projen-gitops/secret.database': 'Secret */database',
      'external.projen-gitops/service.payments.ledger': 'Service payments/ledger',
      'external.projen-gitops/namespace.monitoring': 'Namespace monitoring',
      'external.projen-gitops/configmap.ca-any': 'ConfigMap */ca-*',
      'external.projen-gitops/persistentvolumeclaim.data': 'PersistentVolumeClaim */data',
    },
  });
});

it('the key of such an annotation is never longer than an annotation\'s name may be, and ends with a letter or digit', () => {
  const { annotations } = deploymentOf({ outside: [Outside.secret(`${'a'.repeat(55)}-${'b'.repeat(20)}`)] }).metadata as { annotations: object };
  expect(Object.keys(annotations)).toEqual([`external.projen-gitops/secret.${'a'.repeat(55)}`]);
});

rule('what exists outside has the name that it can have in a cluster', {
  fails: web({ outside: [Outside.secret('Data_Base'), Outside.service('ledger', { namespace: 'pay.ments' })] }),
  problems: [
    { code: 'name-invalid', path: 'apps.web.outside[0].name', message: expect.stringContaining('Data_Base') as string, hint: 'use the name that the object has in the cluster' },
    { code: 'name-invalid', path: 'apps.web.outside[1].namespace', message: expect.stringContaining('pay.ments') as string, hint: 'use the name of a namespace' },
  ],
  passes: web({ outside: [Outside.secret('database'), Outside.service('ledger', { namespace: 'payments' }), Outside.namespace('monitoring')] }),
  exempt: web({ outside: [Outside.secret('database-*'), Outside.configMap('*', { namespace: '*' })] }),
});

rule('what exists outside is of a kind that an application can refer to; an entry that is not readable does not hide another', {
  fails: web({ outside: untyped([{ kind: 'Job', name: 'x' }, Outside.secret('A')]) }),
  problems: [
    { code: 'option-invalid', path: 'apps.web.outside[0].kind', message: '"Job"', hint: 'give one of Service, Secret, ConfigMap, ServiceAccount, PersistentVolumeClaim, Namespace' },
    { code: 'name-invalid', path: 'apps.web.outside[1].name', message: expect.stringMatching(/^"A": /) as string, hint: 'use the name that the object has in the cluster' },
  ],
  passes: web({ outside: [Outside.serviceAccount('x')] }),
  exempt: web({ outside: [] }),
});

describe('declared Secrets', () => {
  rule('a key is one of those that the Secret was declared with', {
    fails: (repository) => {
      const login = repository.addSecret('database', ['username', 'password']);
      repository.addApp('web', { image, env: { PASSWORD: login.key('pasword' as 'password') } });
    },
    problems: [{ code: 'secret-key-unknown', path: 'apps.web.env.PASSWORD.key', message: 'key "pasword" of Secret "database", which is declared without it', hint: 'use one of "username", "password"' }],
    passes: (repository) => {
      const login = repository.addSecret('database', ['username', 'password']);
      repository.addApp('web', { image, env: { PASSWORD: login.key('password') } });
    },
  });

  rule('a Secret is declared once', {
    fails: (repository) => void [repository.addSecret('database', ['a']), repository.addSecret('database', ['b'])],
    problems: [{ code: 'name-duplicate', path: 'secrets.database', message: 'Secret "database" is already used by secrets.database', hint: 'declare each Secret once, with all of its keys' }],
    passes: (repository) => void [repository.addSecret('database', ['a', 'b']), repository.addSecret('queue', ['a'])],
  });

  it('one that a variable comes from is said to exist, so that validate does not ask who makes it', () => {
    const objects = objectsIn((repository) => {
      const login = repository.addSecret('database', ['username', 'password']);
      repository.addApp('web', { image, env: { USERNAME: login.key('username'), PASSWORD: login.key('password') } });
    });
    expect(Object.values(objects).map(({ metadata }) => (metadata as { annotations?: object }).annotations)).toEqual([{ 'external.projen-gitops/secret.database': 'Secret */database' }]);
  });
});
