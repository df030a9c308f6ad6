import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Declarations } from '../src/generator/declare/declarations';
import { LoadBalancer } from '../src/generator/exposure/load-balancer';
import { NodePort } from '../src/generator/exposure/node-port';
import { applyChanges } from '../src/generator/files/apply';
import { planChanges } from '../src/generator/files/change-plan';
import { isGeneratedPath } from '../src/generator/files/removable';
import { planFiles } from '../src/generator/plan/plan';
import { resolve } from '../src/generator/resolve/resolve';
import { Tree } from '../src/system/tree';

/** What is changed of one application in the middle. */
export interface Change {
  readonly image?: string;
  readonly replicas?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  /** Name of its Service. */
  readonly service?: string;
  /** Port of its Service. */
  readonly port?: number;
  readonly isAbsent?: boolean;
  /** True for another application beside it, which calls it. */
  readonly hasNeighbour?: boolean;
  /** True for a NetworkPolicy about it, written by hand. */
  readonly hasPolicy?: boolean;
}

/** What the applications have besides a Deployment and a Service each. */
export interface Extent {
  readonly apps: number;
  /** Kustomizations that they are put into; 1 for a flat layout. */
  readonly groups: number;
  /** True for a NetworkPolicy and a PodDisruptionBudget for each. */
  readonly isGuarded: boolean;
}

/** Applications that call each other, those in the middle the one that changes. */
function repository({ apps, groups, isGuarded }: Extent, change: Change): Declarations {
  const { image, replicas = 2, env, labels, service, port = 80, isAbsent, hasNeighbour } = change;
  const config = new Declarations({ networkPolicies: isGuarded });
  const group = (index: number): { readonly group?: string } => (groups === 1 ? {} : { group: `group-${index % groups}` });
  const common = { image: 'registry.example.com/app:1.0.0', replicas: 2, ports: { http: { container: 80, service: 80 } } };
  let previous = config.addApp('app-0', { ...common, ...group(0) });
  const first = previous.endpoint('http');
  for (let index = 1; index < apps; index++) {
    const isChanged = index === apps / 2;
    if (isChanged && isAbsent) continue;
    const changed = { replicas, env, labels, names: { service: service ?? `app-${index}` }, ports: { http: { container: 80, service: port } } };
    const own = isChanged ? { ...changed, image: image ?? common.image } : {};
    previous = config.addApp(`app-${index}`, { ...common, env: { UPSTREAM_URL: previous.endpoint('http').url() }, ...group(index), ...own });
    if (isChanged && hasNeighbour) config.addApp('neighbour', { ...common, env: { UPSTREAM_URL: previous.endpoint('http').url() }, ...group(index + 1) });
  }
  config.addOverlay('cloud', { expose: [first.publicly(LoadBalancer.anyCloud())] });
  config.addOverlay('on-prem', { expose: [first.publicly(NodePort.at(30080))] });
  config.addOverlay('staging', { namespace: 'staging' });
  return config;
}

/** Adds a file to a generated kustomization. */
function addResource(directory: string, name: string, text: string): void {
  const kustomization = join(directory, 'kustomization.yaml');
  const entry = `  - ${name}\n`;
  const content = readFileSync(kustomization, 'utf8');
  writeFileSync(join(directory, name), text);
  if (!content.includes(entry)) writeFileSync(kustomization, content.replace('resources:\n', `resources:\n${entry}`));
}

function budget(app: string): string {
  return `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: ${app}\n  namespace: default\nspec:\n  minAvailable: 1\n  selector:\n    matchLabels:\n      app: ${app}\n`;
}

function policy(app: string): string {
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${app}-closed\n  namespace: default\nspec:\n  podSelector:\n    matchLabels:\n      app: ${app}\n`;
}

/** Writes the repository with a change into a folder, where it may be without or with another one. */
export function generate(folder: string, extent: Extent, change: Change = {}): void {
  const { model, problems } = resolve(repository(extent, change));
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const tree = new Tree(folder, { isRemovable: isGeneratedPath });
  applyChanges(planChanges(planFiles(model, '.projenrc.ts'), tree.readText('.projen/gitops.json'), (path) => tree.read(path)), tree);
  const indexes = Array.from({ length: extent.apps }, (_, index) => index);
  for (let group = 0; extent.isGuarded && group < extent.groups; group++) {
    const budgets = indexes.filter((index) => index % extent.groups === group).map((index) => budget(`app-${index}`));
    addResource(join(folder, 'base', `group-${group}`), 'budgets.yaml', budgets.join('---\n'));
  }
  const middle = extent.apps / 2;
  const directory = join(folder, 'base', `group-${middle % extent.groups}`);
  if (change.hasPolicy && existsSync(directory)) addResource(directory, 'policy.yaml', policy(`app-${middle}`));
}
