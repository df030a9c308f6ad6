import { Declarations } from '../../../src/generator/declare/declarations';
import { callsIn } from '../../../src/generator/links/callers';
import { resolve } from '../../../src/generator/resolve/resolve';
import { interpolate } from '../../../src/generator/texts/text';
import { image } from '../../helpers/repository';

it('who calls whom is read from all addresses, in order of first mention, and each port counts once', () => {
  const repository = new Declarations();
  const api = repository.addApp('api', { image, ports: { http: 80, admin: 81 } });
  const other = repository.addApp('other', { image, ports: { http: 80 } });
  const web = repository.addApp('web', {
    image, args: [other.endpoint('http').host(), interpolate`${api.endpoint('http').host()}:${api.endpoint('http').port()}`], env: { A: api.endpoint('http').url(), B: 'none' },
  });
  const { scope } = resolve(repository).model.base;
  const calls = callsIn(scope);
  const instanceOf = (app: typeof web) => scope.instances.get(app) ?? (() => { throw new Error(app.name); })();
  const [http, admin] = instanceOf(api as typeof web).ports;
  expect(calls.calleesOf(instanceOf(web)).map(({ instance: { name }, port }) => `${name} ${port.name}`)).toEqual(['other http', 'api http']);
  expect(calls.callersOf(http).map(({ name }) => name)).toEqual(['web']);
  expect(calls.callersOf(admin)).toEqual([]);
  expect(calls.calleesOf(instanceOf(api as typeof web))).toEqual([]);
});
