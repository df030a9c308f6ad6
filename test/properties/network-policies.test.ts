import fc from 'fast-check';
import { networkRecipes } from './network-recipe';
import type { Declared, DeclaredPort, DeclaredScope } from './network-repository';
import { declareNetwork } from './network-repository';
import type { ScopeModel } from '../../src/generator/model/repository-model';
import { resolve } from '../../src/generator/resolve/resolve';
import { asObject, asString, at } from '../../src/kubernetes/objects/json';
import { finalObjects } from '../helpers/final-objects';
import type { Cluster, End, Pod } from '../helpers/network-policies';
import { isPermitted } from '../helpers/network-policies';
import { runs } from '../helpers/runs';

/** Whoever may try: a workload by number, someone of another namespace, or an address outside. */
interface Someone {
  readonly end: End;
  readonly workload?: number;
}

const OFFICE = '198.51.100.7';
const INTERNET = '203.0.113.7';

function strangers(scope: DeclaredScope): readonly Someone[] {
  const namespaces = ['ingress-nginx', 'infra', 'monitoring', 'tools', ...new Set(scope.workloads.map(({ namespace }) => namespace))];
  return [...namespaces.map((namespace) => ({ end: { namespace, labels: { app: 'stranger' } } })), { end: OFFICE }, { end: INTERNET }];
}

/** The Pods of the workloads, as they are rendered, in order of declaration. */
function podsIn(model: ScopeModel, { workloads }: DeclaredScope): readonly Pod[] {
  const templates = finalObjects(model).flatMap(({ kind, metadata, spec }) => {
    const template = kind === 'CronJob' ? at(spec, 'jobTemplate', 'spec', 'template') : at(spec, 'template');
    return template === undefined ? [] : [{ image: asString(at(template, 'spec', 'containers', 0, 'image')), namespace: metadata.namespace ?? '', labels: asObject(at(template, 'metadata', 'labels')) as Pod['labels'] }];
  });
  return workloads.map(({ name }) => {
    const found = templates.filter(({ image }) => image === `registry.example.com/${name}:1`);
    expect(found).toHaveLength(1);
    return found[0];
  });
}

function isAmong(peers: Declared['from'], { end, workload }: Someone, self: number): boolean {
  return peers.some((peer) => {
    if (typeof peer === 'number') return peer === workload;
    if (peer === 'itself') return workload === self;
    if (peer === 'anywhere') return true;
    return peer === 'offices' ? end === OFFICE : typeof end !== 'string' && end.namespace === 'tools';
  });
}

function isSame(a: DeclaredPort, b: DeclaredPort): boolean {
  return a.number === b.number && a.protocol === b.protocol;
}

function hasPort({ ports }: Declared, wanted: DeclaredPort): boolean {
  return ports.some((port) => isSame(port, wanted));
}

/** Two workloads of which one names the other, by an address or by what it says about its network: such a pair is let out and in. */
function isPair(source: number | undefined, target: number, port: DeclaredPort, { workloads }: DeclaredScope): boolean {
  if (source === undefined) return false;
  const [from, to] = [workloads[source], workloads[target]];
  const names = (peers: Declared['from'], other: number, self: number): boolean => peers.some((peer) => peer === other || (peer === 'itself' && other === self));
  const calls = from.calls.some((call) => call.target === target && call.port === port.name);
  return calls || (hasPort(to, port) && (names(from.to, target, source) || names(to.from, source, target)));
}

function comesIn(someone: Someone, target: number, port: DeclaredPort, scope: DeclaredScope): boolean {
  const to = scope.workloads[target];
  const { end } = someone;
  if (isPair(someone.workload, target, port, scope)) return true;
  // What is said in Kubernetes' words is about all declared ports; about every port where there are none.
  if ((hasPort(to, port) || to.ports.length === 0) && isAmong(to.from.filter((peer) => typeof peer === 'string' && peer !== 'itself'), someone, target)) return true;
  if (!hasPort(to, port)) return false;
  if (typeof end !== 'string' && end.namespace === scope.scraping?.namespace && scope.scraping.ports.includes(port.name)) return true;
  return scope.entrances.some((entrance) => entrance.target === target && entrance.port === port.name
    && (entrance.through === 'anyone' || (typeof end !== 'string' && end.namespace === entrance.through)));
}

function goesOut(source: number | undefined, other: Someone, port: DeclaredPort, scope: DeclaredScope): boolean {
  if (source === undefined || port.number === 53) return true;
  if (other.workload !== undefined && isPair(source, other.workload, port, scope)) return true;
  return isAmong(scope.workloads[source].to.filter((peer) => typeof peer === 'string' && peer !== 'itself'), other, source);
}

const UNDECLARED: readonly DeclaredPort[] = [{ name: '', number: 4999, protocol: 'TCP' }, { name: '', number: 53, protocol: 'UDP' }, { name: '', number: 8000, protocol: 'UDP' }];

function expectDeclared(model: ScopeModel, scope: DeclaredScope): void {
  const cluster: Cluster = { policies: finalObjects(model).filter(({ kind }) => kind === 'NetworkPolicy') };
  const pods = podsIn(model, scope);
  const everyone: readonly Someone[] = [...pods.map((end, workload) => ({ end, workload })), ...strangers(scope)];
  const seen: string[] = [];
  const wanted: string[] = [];
  for (const source of everyone) {
    for (const target of everyone) {
      const declared = target.workload === undefined ? [] : scope.workloads[target.workload].ports;
      for (const port of [...declared, ...UNDECLARED.filter((other) => !declared.some((own) => isSame(own, other)))]) {
        const attempt = `${JSON.stringify(source.end)} → ${JSON.stringify(target.end)} ${port.protocol}/${port.number}`;
        if (isPermitted({ from: source.end, to: target.end, port: port.number, protocol: port.protocol }, cluster)) seen.push(attempt);
        const isIn = target.workload === undefined || comesIn(source, target.workload, port, scope);
        if (isIn && goesOut(source.workload, target, port, scope)) wanted.push(attempt);
      }
    }
  }
  expect(seen).toEqual(wanted);
}

it('in base and every overlay of any repository, who can reach whom is exactly what is declared', () => {
  let ways = 0;
  fc.assert(fc.property(networkRecipes, (recipe) => {
    const { repository, scopes } = declareNetwork(recipe);
    const { model, problems } = resolve(repository);
    expect(problems).toEqual([]);
    [model.base, ...model.overlays].forEach((scope, number) => expectDeclared(scope, scopes[number]));
    ways += scopes.flatMap(({ entrances, workloads }) => [...entrances, ...workloads.flatMap(({ calls }) => calls)]).length;
  }), { numRuns: runs(150) });
  expect(ways).toBeGreaterThan(100);
});
