import fc from 'fast-check';
import { readAddress } from './addresses';
import type { BuiltLink, BuiltOverlay } from './random-repository';
import { build } from './random-repository';
import { recipes } from './recipe';
import { resolve } from '../../src/generator/resolve/resolve';
import { finalObjects } from '../helpers/final-objects';
import type { Rendered } from '../helpers/render';
import { runs } from '../helpers/runs';

interface Service extends Rendered {
  readonly spec: {
    readonly type?: string;
    readonly selector: Readonly<Record<string, string>>;
    readonly ports: readonly { readonly port: number; readonly targetPort: number }[];
  };
}

interface Container {
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly command?: readonly string[];
  readonly args?: readonly string[];
}

interface Deployment extends Rendered {
  readonly spec: {
    readonly template: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: { readonly containers: readonly [Container] };
    };
  };
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

/** The texts under the name of an address, wherever they stand in a container. */
function textsOf({ env = [], command = [], args = [] }: Container, key: string): readonly string[] {
  const words = [...command, ...args].filter((word) => word.startsWith(`${key}=`)).map((word) => word.slice(key.length + 1));
  return [...env.filter(({ name }) => name === key).map(({ value }) => value), ...words];
}

/** What a test looks at of the objects of an overlay. */
interface Objects {
  readonly services: readonly Service[];
  readonly deployments: readonly Deployment[];
}

function expectReached(link: BuiltLink, { namespace, clusterDomain }: BuiltOverlay, { services, deployments }: Objects): void {
  const caller = deployments.find((deployment) => appOf(deployment) === link.caller);
  const texts = caller ? textsOf(caller.spec.template.spec.containers[0], link.key) : [];
  expect(texts).toHaveLength(1);
  const { host, port } = readAddress(texts[0], link.form);
  const reached = services.filter((service) => {
    const name = [service.metadata.name, service.metadata.namespace, 'svc', clusterDomain].slice(0, link.form.parts).join('.');
    const hasPort = service.spec.ports.some((entry) => entry.targetPort === link.containerPort && (port === undefined || entry.port === port));
    return (host === undefined || host === name) && hasPort && selected(service, deployments).includes(link.target);
  });
  expect(reached.length).toBeGreaterThan(0);
  for (const service of reached) {
    expect(selected(service, deployments)).toEqual([link.target]);
    expect(service.metadata.namespace).toBe(namespace);
  }
}

/** Everyone who calls the external finds what the overlay says, and nobody is there whom the overlay leaves out. */
function expectExternal({ external, apps }: BuiltOverlay, { deployments }: Objects): void {
  expect(deployments.map(appOf).sort()).toEqual([...apps].sort());
  if (external === undefined) return;
  for (const { spec } of deployments) {
    for (const text of textsOf(spec.template.spec.containers[0], 'DATABASE')) expect(text).toBe(external);
  }
}

function expectExposed({ exposed }: BuiltOverlay, { services, deployments }: Objects): void {
  const outside = services.filter(({ spec: { type = 'ClusterIP' } }) => type !== 'ClusterIP')
    .flatMap((service) => service.spec.ports.map(({ targetPort }) => `${selected(service, deployments).join('+')}/${targetPort}`));
  expect([...outside].sort()).toEqual([...exposed].sort());
}

it('in every overlay of any repository, every address reaches its target, and only what is exposed is reachable from outside', () => {
  fc.assert(fc.property(recipes, (recipe) => {
    const { repository, overlays } = build(recipe);
    const { model, problems } = resolve(repository);
    // A changed port may hit another one of the same Service, which is refused.
    expect(problems.map(({ code }) => code).filter((code) => code !== 'port-duplicate')).toEqual([]);
    fc.pre(problems.length === 0);
    overlays.forEach((overlay, number) => {
      const objects = finalObjects(model.overlays[number]);
      const services = (objects.filter(({ kind }) => kind === 'Service') as Service[]).filter(({ spec }) => 'selector' in spec);
      const deployments = objects.filter(({ kind }) => kind === 'Deployment') as Deployment[];
      expect(new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata.namespace}/${metadata.name}`)).size).toBe(objects.length);
      for (const link of overlay.links) expectReached(link, overlay, { services, deployments });
      expectExternal(overlay, { services, deployments });
      expectExposed(overlay, { services, deployments });
    });
  }), { numRuns: runs(150) });
});
