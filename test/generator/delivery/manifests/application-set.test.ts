import type { ClusterOptions } from '../../../../src/generator/declare/cluster';
import type { ApplicationSetOptions } from '../../../../src/generator/declare/delivery';
import { ArgoCd } from '../../../../src/generator/declare/delivery';
import { planDeliveries } from '../../../../src/generator/delivery/manifests/plan-delivery';
import type { Declare } from '../../../helpers/repository';
import { image, modelOf, rule } from '../../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';

/** Two groups, of which one makes the namespace of the other, and an overlay with a pool, which is delivered as a whole. */
function many(options: Partial<ApplicationSetOptions>, cluster: Partial<ClusterOptions> = {}): Declare {
  return (config) => {
    config.addApp('web', { image, group: 'front' });
    config.addApp('api', { image, group: 'back' });
    const pool = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'pool', namespace: 'metallb-system' } };
    const overlays = [config.addOverlay('eu', { namespace: 'shop', createNamespace: true }), config.addOverlay('on-prem', { namespace: 'cellar', manifests: [pool] })];
    const clusters = [config.addCluster('cloud', { overlays: overlays.slice(0, 'selector' in cluster ? 1 : 2), ...cluster })];
    config.addDelivery(ArgoCd.applicationSet({ repository, clusters, ...options }));
  };
}

function setOf(declare: Declare): string {
  const files = planDeliveries({ model: modelOf(declare), source: '.projenrc.ts', root: 'deploy' });
  return files.find(({ path }) => path.endsWith('application-set.yaml'))?.content.toString() ?? '';
}

function part(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to));
}

test('directories of git are the units of groups, whatever they are, and overlays that are delivered as a whole', () => {
  const set = setOf(many({ generator: 'git' }));
  expect(part(set, '  generators', '  syncPolicy')).toBe(`  generators:
    - git:
        repoURL: https://git.example.com/team/deploy.git
        revision: main
        directories:
          - path: "deploy/overlays/eu/*"
          - path: deploy/overlays/on-prem
`);
  expect(set).toContain(`
      name: "cloud-{{.path.path | trimPrefix \\"deploy/overlays/\\" | replace \\"/\\" \\"-\\"}}"
`);
  expect(set).toContain('\n        path: "{{.path.path}}"\n');
});

test('many clusters of one kind get each of them', () => {
  const set = setOf(many({ generator: 'git' }, { selector: { env: 'production' } }));
  expect(part(set, '  generators', '  syncPolicy')).toBe(`  generators:
    - matrix:
        generators:
          - clusters:
              selector:
                matchLabels:
                  env: production
          - git:
              repoURL: https://git.example.com/team/deploy.git
              revision: main
              directories:
                - path: "deploy/overlays/eu/*"
`);
  expect(set).toContain('      name: "{{.nameNormalized}}-{{.path.path | trimPrefix');
  expect(set).toContain('        server: "{{.server}}"\n');
});

test('a rolling sync makes namespaces first', () => {
  const set = setOf(many({ rollingSync: true }));
  expect(part(set, '  generators', '  syncPolicy')).toBe(`  generators:
    - list:
        elements:
          - unit: eu-front
            path: deploy/overlays/eu/front
            namespace: shop
            wave: "1"
          - unit: eu-back
            path: deploy/overlays/eu/back
            namespace: shop
            wave: "1"
          - unit: eu-shared
            path: deploy/overlays/eu/shared
            namespace: cellar
            wave: "0"
          - unit: on-prem
            path: deploy/overlays/on-prem
            namespace: cellar
            wave: "0"
  strategy:
    type: RollingSync
    rollingSync:
      steps:
        - matchExpressions:
            - key: wave
              operator: In
              values:
                - "0"
        - matchExpressions:
            - key: wave
              operator: In
              values:
                - "1"
`);
  expect(set).toContain(`      labels:
        wave: "{{.wave}}"
`);
});

test('without one, the file says that all are synced at once', () => {
  expect(part(setOf(many({})), '# All', 'apiVersion')).toBe('# All Applications are synced at once: one whose namespace or kind another makes is tried again until it is there. See the option rollingSync.\n');
  expect(setOf(many({ rollingSync: true }))).not.toContain('at once');
});

rule('directories have no order', {
  fails: many({ generator: 'git', rollingSync: true }),
  problems: [{ code: 'delivery-rolling', path: 'deliveries[0].rollingSync', message: 'directories of git say nothing of the order', hint: 'use generator: "list", or leave rollingSync out' }],
  passes: many({ rollingSync: true }),
});
