import type { App, OverlayOptions, ProfileOptions } from '../../../src';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { Patch } from '../../../src/generator/model/patch';
import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { image, modelOf, objectsIn, problemsOf, untyped } from '../../helpers/repository';

type Say<O> = (web: App<'http'>) => O;

/** Declares "web", a profile "first", a profile "second" and an overlay "here" that extends both. */
function layered(first: Say<ProfileOptions>, second: Say<ProfileOptions>, here: Say<OverlayOptions> = () => ({})): Declare {
  return (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 }, env: { A: 'base', B: 'base', C: 'base', D: 'base' } });
    const profiles = [repository.addProfile('first', first(web)), repository.addProfile('second', second(web))];
    repository.addOverlay('here', { ...here(web), extends: profiles });
  };
}

function envOf(declare: Declare): object {
  const env = at(objectsIn(declare, {}, 'here')['web/deployment'], 'spec', 'template', 'spec', 'containers', 0, 'env') as unknown as readonly { name: string; value: string }[];
  return Object.fromEntries(env.map(({ name, value }) => [name, value]));
}

it('overrides of one workload add up, and where two say the same the later wins: profiles in their order, then the overlay', () => {
  expect(envOf(layered(
    (web) => ({ overrides: [web.override({ env: { A: 'first', B: 'first', C: 'first' } })] }),
    (web) => ({ overrides: [web.override({ env: { B: 'second', C: 'second' } })] }),
    (web) => ({ overrides: [web.override({ env: { C: 'here' } })] }),
  ))).toEqual({ A: 'first', B: 'second', C: 'here', D: 'base' });
});

it('a later layer removes what an earlier one added', () => {
  const declare = layered((web) => ({ overrides: [web.override({ env: { NEW: 'first' } })] }), (web) => ({ overrides: [web.override({ env: { NEW: null } })] }));
  expect(problemsOf(declare)).toEqual([]);
  expect(envOf(declare)).toEqual({ A: 'base', B: 'base', C: 'base', D: 'base' });
});

it('what is said of every workload holds before what is said of one, even where a profile says that', () => {
  expect(envOf(layered(
    (web) => ({ overrides: [web.override({ env: { A: 'override' } })] }),
    () => ({ every: { env: { A: 'every', B: 'second' } } }),
    () => ({ every: { env: { B: 'here' } } }),
  ))).toEqual({ A: 'override', B: 'here', C: 'base', D: 'base' });
});

it('a later exposure of the same port to the same audience replaces the earlier one, any other adds up', () => {
  const services = (declare: Declare): readonly unknown[] => Object.entries(objectsIn(declare, {}, 'here')).filter(([key]) => key.includes('/service')).map(([key, service]) => [key, at(service, 'spec', 'type')]);
  expect(services(layered((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud())] }), (web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] }))))
    .toEqual([['web/service', 'NodePort']]);
  expect(services(layered((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud())] }), (web) => ({ expose: [web.endpoint('http').internally(LoadBalancer.gke())] }))))
    .toEqual([['web/service', 'ClusterIP'], ['web/service-public', 'LoadBalancer'], ['web/service-internal', 'LoadBalancer']]);
});

const configMap = (name: string, value: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { value } });
const patch = (type: string) => Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'replace', path: '/spec/type', value: type }]);

it('objects, patches and includes add up; of two objects of one name the later stays, and an include counts once', () => {
  const [overlay] = modelOf(layered(
    () => ({ manifests: [configMap('a', 'first'), configMap('b', 'first')], patches: [patch('NodePort')], include: ['vendor/a'] }),
    () => ({ manifests: [configMap('a', 'second')], patches: [patch('ClusterIP')], include: ['vendor/b', 'vendor/a'] }),
  )).overlays;
  const data = overlay.objects.filter(({ manifest }) => manifest.kind === 'ConfigMap').map(({ manifest }) => [at(manifest, 'metadata', 'name'), at(manifest, 'data', 'value')]);
  expect(data).toEqual([['b', 'first'], ['a', 'second']]);
  expect(overlay.patches).toEqual([patch('NodePort'), patch('ClusterIP')]);
  expect(overlay.include).toEqual(['vendor/a', 'vendor/b']);
});

it('a profile counts once and after what it extends, however often it is reached', () => {
  const declare: Declare = (repository) => {
    const web = repository.addApp('web', { image });
    const set = (value: string): ProfileOptions => ({ overrides: [web.override({ env: { [value]: value, LAST: value } })] });
    const common = repository.addProfile('common', set('common'));
    const left = repository.addProfile('left', { ...set('left'), extends: common });
    const right = repository.addProfile('right', { ...set('right'), extends: [common] });
    repository.addOverlay('here', { extends: [left, right, common] });
  };
  expect(envOf(declare)).toEqual({ common: 'common', left: 'left', right: 'right', LAST: 'right' });
});

it('a profile that extends itself is a problem of each that is in the circle, and of nobody else', () => {
  const problems = problemsOf((repository) => {
    const web = repository.addApp('web', { image });
    const options: { extends?: ProfileOptions['extends'] } = {};
    const a = repository.addProfile('a', options);
    const b = repository.addProfile('b', { extends: a, overrides: [web.override({ replicas: 2 })] });
    options.extends = b;
    repository.addOverlay('here', { extends: b });
  });
  expect(problems).toEqual([
    { code: 'profile-cycle', path: 'profiles.a.extends', message: 'profile "a" extends itself, by way of "b"', hint: 'take one of the profiles out of the circle' },
    { code: 'profile-cycle', path: 'profiles.b.extends', message: 'profile "b" extends itself, by way of "a"', hint: 'take one of the profiles out of the circle' },
  ]);
});

it('what is extended is a profile of the same repository, and each has its own name', () => {
  let foreign: ProfileOptions['extends'];
  problemsOf((repository) => { foreign = repository.addProfile('foreign', {}); });
  const problems = problemsOf((repository) => {
    repository.addApp('web', { image });
    repository.addProfile('same', {});
    repository.addProfile('same', { extends: untyped('same') });
    repository.addOverlay('here', { extends: foreign });
    repository.addOverlay('there', { extends: untyped([{}, foreign]) });
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'option-invalid profiles.same.extends', 'profile-duplicate profiles.same', 'profile-unknown overlays.here.extends',
    'option-invalid overlays.there.extends[0]', 'profile-unknown overlays.there.extends',
  ]);
});

it('what is wrong in a profile is reported once, at the profile, whichever overlays extend it and whatever comes later', () => {
  const problems = problemsOf((repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    const wrong = repository.addProfile('wrong', { overrides: [web.override({ env: { '1A': 'x' }, labels: { none: null } })], every: untyped({ replica: 2 }) });
    repository.addOverlay('here', { extends: wrong });
    repository.addOverlay('there', { extends: wrong, overrides: [web.override({ replicas: -1 })] });
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'option-unknown profiles.wrong.every.replica',
    'override-removes-nothing profiles.wrong.overrides[0].labels.none',
    'env-name-invalid profiles.wrong.overrides[0].env.1A',
    'replicas-invalid overlays.there.overrides[0].replicas',
  ]);
});

it('two overrides of one workload in one profile are a problem there', () => {
  const problems = problemsOf(layered((web) => ({ overrides: [web.override({ replicas: 1 }), web.override({ replicas: 2 })] }), () => ({})));
  expect(problems).toEqual([{ code: 'override-duplicate', path: 'profiles.first.overrides[1]', message: '"web" is already used by profiles.first.overrides[0]', hint: 'put all that differs about an application into one override' }]);
});

/** A shared account "team", profiles that override it, and an overlay "here" that extends them and overrides it as well. */
const sharedAccount: Declare = (repository) => {
  const annotated = (name: string) => ({ annotations: { [`example.com/${name}`]: name, 'example.com/last': name } });
  const account = repository.addServiceAccount('team', annotated('base'));
  repository.addApp('web', { image, identity: { account } });
  const first = repository.addProfile('first', { overrides: [account.override({ ...annotated('first'), token: true })] });
  const second = repository.addProfile('second', { extends: first, overrides: [account.override({ ...annotated('second'), token: null })] });
  repository.addOverlay('here', { extends: second, overrides: [account.override({ annotations: { 'example.com/base': null } })] });
  repository.addOverlay('plain', { extends: first });
};

it('overrides of a shared account add up in the same order', () => {
  const annotationsIn = (overlay: string) => at(objectsIn(sharedAccount, {}, overlay)['service-account/default/team/service-account'], 'metadata', 'annotations');
  expect(problemsOf(sharedAccount)).toEqual([]);
  expect(annotationsIn('here')).toEqual({ 'example.com/first': 'first', 'example.com/second': 'second', 'example.com/last': 'second' });
  expect(annotationsIn('plain')).toEqual({ 'example.com/base': 'base', 'example.com/first': 'first', 'example.com/last': 'first' });
  const tokenIn = (overlay: string) => at(objectsIn(sharedAccount, {}, overlay)['web/deployment'], 'spec', 'template', 'spec', 'automountServiceAccountToken');
  expect(tokenIn('plain')).toBe(true);
  expect(tokenIn('here')).not.toBe(true);
});

it('what a profile says wrongly of a shared account is reported once, at the profile', () => {
  const problems = problemsOf((repository) => {
    const team = repository.addNamespace('other');
    const [account, same] = [repository.addServiceAccount('team'), repository.addServiceAccount('team', { namespace: team })];
    const wrong = repository.addProfile('wrong', { overrides: [account.override({ eks: 'arn:x' }), same.override({ token: true }), account.override({})] });
    for (const name of ['a', 'b']) repository.addOverlay(name, { extends: wrong });
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['override-duplicate profiles.wrong.overrides[2]', 'identity-invalid profiles.wrong.overrides[0].eks']);
});
