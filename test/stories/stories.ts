import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shop } from './shop';
import type { KubernetesManifest } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';
import { NodePort } from '../../src/generator/exposure/node-port';
import { Patch } from '../../src/generator/model/patch';

/** A pull request: what the repository was and is. */
export interface Story {
  readonly name: string;
  /** What the author did, in one line. */
  readonly title: string;
  readonly before: Declarations;
  readonly after: Declarations;
  /** Changes files after they were generated. */
  readonly edit?: (folder: string, side: 'before' | 'after') => void;
}

function policy(podSelector: object): KubernetesManifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'orders' },
    spec: { podSelector: { matchLabels: { app: 'orders' } }, policyTypes: ['Ingress'], ingress: [{ from: [{ podSelector }], ports: [{ port: 8080 }] }] },
  };
}

function withSettings(folder: string, level: string): void {
  mkdirSync(join(folder, 'overlays', 'cloud'), { recursive: true });
  appendFileSync(join(folder, 'overlays', 'cloud', 'kustomization.yaml'), `
configMapGenerator:
- name: web-settings
  literals: [LOG_LEVEL=${level}]
`);
}

const USES_SETTINGS = Patch.json6902(
  { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
  [{ op: 'add', path: '/spec/template/spec/containers/0/envFrom', value: [{ configMapRef: { name: 'web-settings' } }] }],
);

function fleet(tag: string): Declarations {
  const config = new Declarations();
  for (let index = 0; index < 400; index += 1) config.addApp(`worker-${index}`, { image: `registry.example.com/worker:${tag}`, group: `group-${index % 8}` });
  config.addOverlay('cloud');
  return config;
}

/** The pull requests whose reports are kept beside this file. */
export const STORIES: readonly Story[] = [
  { name: 'scale-up', title: 'More replicas for a sale', before: shop(), after: shop({ replicas: 6 }) },
  { name: 'rename-service', title: 'A Service gets a better name; the link to it follows', before: shop(), after: shop({ ordersService: 'order-api' }) },
  { name: 'move-namespace', title: 'Everything moves from default to shop', before: shop(), after: shop({ repository: { namespace: 'shop' } }) },
  {
    name: 'new-app',
    title: 'A new application that calls the web shop',
    before: shop(),
    after: shop({ more: (config, web) => { config.addApp('reports', { image: 'registry.example.com/reports:0.1.0', ports: { http: 8080 }, env: { WEB_URL: web.endpoint('http').url() } }); } }),
  },
  { name: 'load-balancer-to-node-port', title: 'The cloud entrance becomes a node port', before: shop(), after: shop({ entrance: (web) => web.publicly(NodePort.at(30081)) }) },
  {
    name: 'image-bump',
    title: 'A new version in the cloud only',
    before: shop(),
    after: shop({ cloud: (web) => ({ overrides: [web.override({ image: 'registry.example.com/web:1.5.0' })] }) }),
  },
  { name: 'delete-overlay', title: 'The data centre is given up', before: shop(), after: shop({ onPrem: false }) },
  {
    name: 'broken-side',
    title: 'A patch of one overlay no longer finds its file',
    before: shop(),
    after: shop({ replicas: 3 }),
    edit: (folder, side) => { if (side === 'after') appendFileSync(join(folder, 'overlays', 'on-prem', 'kustomization.yaml'), 'components:\n- ../../components/gone\n'); },
  },
  {
    name: 'nothing-rendered',
    title: 'Only comments and a file that nothing includes change',
    before: shop(),
    after: shop(),
    edit: (folder, side) => { if (side === 'after') writeFileSync(join(folder, 'base', 'NOTES.md'), 'Ask the shop team.\n'); },
  },
  { name: 'many-objects', title: 'Four hundred workers get a new version', before: fleet('1.0.0'), after: fleet('1.1.0') },
  {
    name: 'config-roll',
    title: 'A generated ConfigMap changes, and with it every Pod that reads it',
    before: shop({ cloud: () => ({ patches: [USES_SETTINGS] }) }),
    after: shop({ cloud: () => ({ patches: [USES_SETTINGS] }) }),
    edit: (folder, side) => withSettings(folder, side === 'before' ? 'info' : 'debug'),
  },
  {
    name: 'policy-tightened',
    title: 'Only the web shop may call the order service',
    before: shop({ more: (config) => config.addManifest(policy({})) }),
    after: shop({ more: (config) => config.addManifest(policy({ matchLabels: { app: 'web' } })) }),
  },
];
