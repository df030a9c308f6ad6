import { image, rule, untyped, web } from '../../../helpers/repository';
import { containerWith } from '../../../helpers/workload';

const HINT = 'leave it out: options of the workload itself decide it';

rule('what has an option is not said in Kubernetes\' words, in any container', {
  fails: web({
    container: untyped({ env: [{ name: 'A', value: 'b' }], volumeMounts: 'x', resources: {}, image: 'x' }),
    sidecars: { proxy: { image, container: untyped({ ports: [{ containerPort: 80 }] }) } },
  }),
  problems: ['container.image', 'container.resources', 'container.env', 'container.volumeMounts', 'sidecars.proxy.container.ports'].map((path) => ({
    code: 'native-field-owned', path: `apps.web.${path}`, message: `"${path.split('.').pop()}" is not for here`, hint: HINT,
  })),
  passes: web({ container: { imagePullPolicy: 'Always', lifecycle: {}, env: [], ports: [] } }),
});

it('an empty list is written as it is', () => {
  expect(containerWith({ hardening: 'none', container: { env: [], envFrom: [], ports: [], volumeMounts: [] } })).toEqual({ name: 'web', image, env: [], envFrom: [], ports: [], volumeMounts: [] });
});

rule('an empty list does not hide what an option says', {
  fails: web({ env: { A: 'b' }, container: { env: [] } }),
  problems: [{ code: 'native-field-hides', path: 'apps.web.container.env', message: 'an empty list, which would hide what "env" says', hint: 'leave one of the two out' }],
  passes: web({ env: {}, container: { env: [] } }),
});
