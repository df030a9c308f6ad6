import fc from 'fast-check';
import { deployment, resourcesOf, service } from './support';
import { checkLinks } from '../../../../src/checker/rules/references/check-links';
import { runs } from '../../../helpers/runs';

interface App {
  readonly name: string;
  readonly port: number;
  readonly uses: readonly string[];
}

interface System {
  readonly prefix: string;
  readonly namespace: string;
  readonly form: 'bare' | 'namespaced' | 'svc' | 'full';
  readonly scheme: '' | 'http://' | 'redis://';
  readonly apps: readonly App[];
}

/** Names that no rule knows as a placeholder, and of which none is another with an affix. */
const NAMES = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{3,9}x[0-9]q$/), { minLength: 2, maxLength: 6 });

const SYSTEMS: fc.Arbitrary<System> = NAMES.chain((names) => fc.record({
  prefix: fc.constantFrom('', 'prod-', 'p', 'team-a-'),
  namespace: fc.constantFrom('default', 'store-1', 'team-b'),
  form: fc.constantFrom('bare', 'namespaced', 'svc', 'full'),
  scheme: fc.constantFrom('', 'http://', 'redis://'),
  apps: fc.tuple(...names.map((name) => fc.record({
    name: fc.constant(name),
    port: fc.integer({ min: 1, max: 65535 }),
    uses: fc.subarray(names),
  }))),
}));

function hostOf(system: System, name: string): string {
  const suffix = { bare: '', namespaced: `.${system.namespace}`, svc: `.${system.namespace}.svc`, full: `.${system.namespace}.svc.cluster.local` };
  return system.prefix + name + suffix[system.form];
}

/** The system as rendered; the Service of `renamed` gets another name that no reference follows. */
function render(system: System, renamed?: string): string {
  const metadata = `namespace: ${system.namespace}`;
  const ports = new Map(system.apps.map(({ name, port }) => [name, port]));
  return system.apps.map(({ name, port, uses }) => {
    const env = uses.map((used, position) => `{name: LINK_${position}_ADDR, value: "${system.scheme}${hostOf(system, used)}:${ports.get(used)}"}`);
    return deployment(system.prefix + name, { metadata, container: `ports: [{containerPort: ${port}}], env: [${env.join(', ')}]` })
      + service(name === renamed ? 'renamed-0' : system.prefix + name, { metadata, ports: `{port: ${port}}`, selector: `app: ${system.prefix}${name}` });
  }).join('');
}

function found(yaml: string): string[] {
  return checkLinks(resourcesOf(yaml))
    .filter(({ rule }) => rule === 'service-reference' || rule === 'service-outside-render')
    .map(({ resource, path }) => `${resource} ${path}`);
}

test('a render whose addresses follow its names has no finding', () => {
  fc.assert(fc.property(SYSTEMS, (system) => {
    expect(found(render(system))).toEqual([]);
  }), { numRuns: runs(150) });
});

test('renaming any one Service gives exactly the references to it', () => {
  fc.assert(fc.property(SYSTEMS, fc.nat(), (system, choice) => {
    const renamed = system.apps[choice % system.apps.length].name;
    const expected = system.apps.flatMap(({ name, uses }) => uses.includes(renamed)
      ? [`apps/v1 Deployment ${system.namespace}/${system.prefix}${name} spec.template.spec.containers[0].env[${uses.indexOf(renamed)}].value`]
      : []);
    expect(found(render(system, renamed))).toEqual(expected);
  }), { numRuns: runs(150) });
});
