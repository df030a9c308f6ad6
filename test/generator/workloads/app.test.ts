import type { AppOptions } from '../../../src';
import { Env } from '../../../src/generator/subjects/env/source';
import { Outside } from '../../../src/generator/subjects/outside/outside';
import { Volume } from '../../../src/generator/subjects/volumes/volume';
import { image, modelOf, objectsIn } from '../../helpers/repository';

type Sampled = Omit<AppOptions, 'namespace' | 'group' | 'inBase'>;

/** One value of each option, as an application gives it that says nothing else; a new option does not compile without one. */
const SAMPLES: { readonly [K in keyof Sampled]-?: NonNullable<Sampled[K]> } = {
  names: { workload: 'other' },
  labels: { team: 'a' },
  podLabels: { tier: 'front' },
  selector: { 'app.kubernetes.io/name': 'web' },
  annotations: { 'example.com/owner': 'a' },
  podAnnotations: { 'example.com/scrape': 'true' },
  replicas: 3,
  image: 'registry.example.com/other:1.0.0',
  command: ['/bin/web'],
  args: ['--verbose'],
  ports: { grpc: 9090 },
  env: { NODE: Env.field('spec.nodeName') },
  mounts: { '/tmp': Volume.scratch() },
  devices: { '/dev/data': Volume.claim('data') },
  envFrom: [{ configMapRef: { name: 'settings' } }],
  resources: { requests: { cpu: '100m' } },
  probes: { readiness: { exec: ['true'] } },
  container: { imagePullPolicy: 'Always' },
  initContainers: { warmup: { args: ['warmup'] } },
  sidecars: { exporter: { image, ports: { metrics: 9121 } } },
  pod: { priorityClassName: 'business' },
  metadata: { finalizers: ['example.com/a'] },
  podMetadata: { name: 'web' },
  deployment: { minReadySeconds: 5 },
  service: { sessionAffinity: 'ClientIP' },
  moreServices: { other: { ports: ['http'] } },
  serviceLabels: { team: 'b' },
  serviceAnnotations: { 'example.com/dns': 'web' },
  disruption: { maxUnavailable: 1 },
  spread: 'zone',
  as: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' },
  identity: { gke: 'web@shop.iam.gserviceaccount.com' },
  network: { from: ['anywhere'] },
  hardening: 'none',
  deviations: { runAsRoot: 'port 80' },
  outside: [Outside.secret('database')],
  customize: (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, finalizers: ['example.com/a'] } }),
};

/** With network policies, so that every option has something to change. */
const SETTINGS = { networkPolicies: true } as const;

const KEYS = Object.keys(SAMPLES) as (keyof Sampled)[];

/** The objects of an application with a port, so that all of its options have something to change. */
function objectsWith(options: Partial<AppOptions>): object {
  return objectsIn((repository) => void repository.addApp('web', { image, ports: { http: 80 }, ...options }), SETTINGS);
}

it.each(KEYS)('the option "%s" is written: the objects with and without it differ', (key) => {
  expect(objectsWith({ [key]: SAMPLES[key] })).not.toEqual(objectsWith({}));
});

it('the option "group" is no part of an object, but says with what an application builds', () => {
  expect(objectsWith({ group: 'payments' })).toEqual(objectsWith({}));
  expect(modelOf((repository) => void repository.addApp('web', { image, group: 'payments' })).base.objects.map(({ unit }) => unit)).toEqual(['payments']);
});

it('the option "namespace" puts every object of the application there, and into a unit of its own', () => {
  const { base } = modelOf((repository) => {
    const payments = repository.addNamespace('payments', { create: false });
    repository.addApp('web', { image, ports: { http: 80 }, namespace: payments });
  });
  expect(base.objects.map(({ unit, manifest }) => [unit, (manifest.metadata as { namespace: string }).namespace])).toEqual([['payments', 'payments'], ['payments', 'payments']]);
});

/** Options that belong to the repository, not to an overlay; ports merge with those that are there. */
const NOT_CHANGED: readonly string[] = ['customize', 'ports'];

it.each(KEYS.filter((key) => !NOT_CHANGED.includes(key)))('the option "%s" is one that an overlay changes', (key) => {
  const declare = (repository: Parameters<Parameters<typeof objectsIn>[0]>[0]): void => {
    const app = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { overrides: [app.override({ [key]: SAMPLES[key] })] });
  };
  expect(objectsIn(declare, SETTINGS, 'here')).toEqual(objectsWith({ [key]: SAMPLES[key] }));
});
