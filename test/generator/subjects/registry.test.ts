import type { AppOptions } from '../../../src';
import { Env, Outside } from '../../../src';
import { APP_SHAPES } from '../../../src/generator/subjects/registry';
import { image, modelOf, objectsIn } from '../../helpers/repository';

/** One value of each option, as an application gives it that says nothing else; a new option does not compile without one. */
const SAMPLES: { readonly [K in keyof AppOptions]-?: NonNullable<AppOptions[K]> } = {
  names: { workload: 'other' },
  labels: { team: 'a' },
  annotations: { 'example.com/owner': 'a' },
  replicas: 3,
  image: 'registry.example.com/other:1.0.0',
  command: ['/bin/web'],
  args: ['--verbose'],
  ports: { grpc: 9090 },
  env: { NODE: Env.field('spec.nodeName') },
  resources: { requests: { cpu: '100m' } },
  probes: { readiness: { exec: ['true'] } },
  deviations: { runAsRoot: 'port 80' },
  outside: [Outside.secret('database')],
  group: 'payments',
  customize: (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, finalizers: ['example.com/a'] } }),
};

function objectsWith(options: Partial<AppOptions>): object {
  return objectsIn((repository) => void repository.addApp('web', { image, ...options }));
}

it('there is a sample of every option', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(APP_SHAPES).sort());
});

it.each(Object.keys(SAMPLES).filter((key) => key !== 'group'))('the option "%s" is written: the objects with and without it differ', (key) => {
  expect(objectsWith({ [key]: SAMPLES[key as keyof AppOptions] })).not.toEqual(objectsWith({}));
});

it('the option "group" is no part of an object, but says with what an application builds', () => {
  expect(objectsWith({ group: SAMPLES.group })).toEqual(objectsWith({}));
  expect(modelOf((repository) => void repository.addApp('web', { image, group: SAMPLES.group })).base.objects.map(({ unit }) => unit)).toEqual(['payments']);
});

it.each(Object.keys(SAMPLES).filter((key) => !['group', 'customize'].includes(key)))('the option "%s" is one that an overlay changes', (key) => {
  const declare = (repository: Parameters<Parameters<typeof objectsIn>[0]>[0]): void => {
    const app = repository.addApp('web', { image });
    repository.addOverlay('here', { overrides: [app.override({ [key]: SAMPLES[key as keyof AppOptions] })] });
  };
  expect(objectsIn(declare, {}, 'here')).toEqual(objectsWith({ [key]: SAMPLES[key as keyof AppOptions] }));
});
