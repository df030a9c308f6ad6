import * as path from 'node:path';
import fc from 'fast-check';
import type { Built } from './random-repository';
import { build, recipes } from './random-repository';
import { planFiles } from '../../src/generator/plan/plan';
import { resolve } from '../../src/generator/resolve/resolve';
import type { Rendered } from '../helpers/render';
import { inFolder, kustomize, parseStream } from '../helpers/render';

interface Service extends Rendered {
  readonly spec: {
    readonly type: string;
    readonly selector: Readonly<Record<string, string>>;
    readonly ports: readonly { readonly port: number; readonly targetPort: number }[];
  };
}

interface Container {
  readonly env?: readonly { readonly name: string; readonly value: string }[];
}

interface Deployment extends Rendered {
  readonly spec: {
    readonly template: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: { readonly containers: readonly [Container] };
    };
  };
}

type Overlay = Built['overlays'][number];
type ExpectedLink = Built['links'][number];

/** Host and port in a link's value, by the form that the link was declared with; one of them may be absent. */
function address(value: string, form: number): { readonly host?: string; readonly port?: number } {
  switch (form) {
    case 0: case 1: {
      const match = /^(http|grpc):\/\/([^:/]+):(\d+)(.*)$/.exec(value);
      if (!match) throw new Error(`${value} is no URL`);
      expect([match[1], match[4]]).toEqual(form === 0 ? ['http', ''] : ['grpc', '/v1/a?b=c']);
      return { host: match[2], port: Number(match[3]) };
    }
    case 2: return { host: value };
    case 3: return { port: Number(value) };
    default: return { host: value.split(':')[0], port: Number(value.split(':')[1]) };
  }
}

function appOf({ spec }: Deployment): string {
  return spec.template.metadata.labels.app;
}

/** The applications whose Pods a Service sends to. */
function selected(service: Service, deployments: readonly Deployment[]): readonly string[] {
  const isSelected = ({ metadata, spec: { template } }: Deployment): boolean => metadata.namespace === service.metadata.namespace
    && Object.entries(service.spec.selector).every(([key, value]) => template.metadata.labels[key] === value);
  return deployments.filter(isSelected).map(appOf);
}

function expectReached(link: ExpectedLink, overlay: Overlay, services: readonly Service[], deployments: readonly Deployment[]): void {
  const caller = deployments.find((deployment) => appOf(deployment) === link.caller);
  const variables = caller?.spec.template.spec.containers[0].env?.filter(({ name }) => name === link.env) ?? [];
  expect(variables).toHaveLength(1);
  const { host, port } = address(variables[0].value, link.form);
  const reached = services.filter((service) => {
    const { name, namespace } = service.metadata;
    const isNamed = host === undefined || host === `${name}.${namespace}.svc.${overlay.clusterDomain}`;
    const hasPort = service.spec.ports.some((entry) => entry.targetPort === link.containerPort && (port === undefined || entry.port === port));
    return isNamed && hasPort && selected(service, deployments).includes(link.target);
  });
  expect(reached.length).toBeGreaterThan(0);
  for (const service of reached) {
    expect(selected(service, deployments)).toEqual([link.target]);
    expect(service.metadata.namespace).toBe(overlay.namespace);
  }
}

function expectExposed(overlay: Overlay, services: readonly Service[], deployments: readonly Deployment[]): void {
  const outside = services.filter(({ spec }) => spec.type !== 'ClusterIP')
    .flatMap((service) => service.spec.ports.map(({ targetPort }) => `${selected(service, deployments).join('+')}/${targetPort}`));
  expect([...outside].sort()).toEqual([...overlay.exposed].sort());
}

async function check(built: Built): Promise<void> {
  const { model, problems } = resolve(built.repository);
  // A changed port may hit another one of the same Service, which is refused: then there is nothing to render.
  if (problems.length > 0) {
    expect(problems.map(({ code }) => code).filter((code) => code !== 'port-duplicate')).toEqual([]);
    return;
  }
  await inFolder(planFiles(model, '.projenrc.ts'), async (folder) => {
    await Promise.all(built.overlays.map(async (overlay) => {
      const objects = parseStream(await kustomize(path.join(folder, 'overlays', overlay.name)));
      const services = objects.filter(({ kind }) => kind === 'Service') as Service[];
      const deployments = objects.filter(({ kind }) => kind === 'Deployment') as Deployment[];
      expect(new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata.namespace}/${metadata.name}`)).size).toBe(objects.length);
      for (const link of built.links) expectReached(link, overlay, services, deployments);
      expectExposed(overlay, services, deployments);
    }));
  });
}

it('in every overlay of any repository, every link reaches its target, and only what is exposed is reachable from outside', async () => {
  // Four repositories at a time, because kubectl is what takes the time.
  const several = fc.array(recipes, { minLength: 1, maxLength: 4, size: 'max' });
  await fc.assert(fc.asyncProperty(several, async (list) => {
    await Promise.all(list.map(async (recipe) => check(build(recipe))));
  }), { numRuns: 8, interruptAfterTimeLimit: 40_000 });
}, 60_000);
