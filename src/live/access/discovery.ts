import { failureOf, isSuccess } from './failure';
import type { ServedKind } from './path';
import { versionPath } from './path';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../kubernetes/objects/json';
import { parseApiVersion } from '../../kubernetes/objects/resource';
import { CommandFault } from '../../system/fault';
import type { Cluster } from '../cluster/cluster';

function readKind(value: JsonObject, group: string, version: string): readonly [string, ServedKind][] {
  const [kind, name] = [asString(value.kind), asString(value.name)];
  if (kind === undefined || name === undefined || name.includes('/')) return [];
  const verbs = asList(value.verbs).filter((verb) => typeof verb === 'string');
  return [[kind, { group, version, name, namespaced: value.namespaced === true, verbs }]];
}

/** What kinds a server serves, asked once for each version of a group. */
export class Discovery {
  private readonly known = new Map<string, Promise<ReadonlyMap<string, ServedKind>>>();

  constructor(private readonly cluster: Cluster) {}

  /** How a kind is served; undefined where it is not. */
  async kindOf(apiVersion: string, kind: string): Promise<ServedKind | undefined> {
    return (await this.kindsOf(apiVersion)).get(kind);
  }

  private kindsOf(apiVersion: string): Promise<ReadonlyMap<string, ServedKind>> {
    let kinds = this.known.get(apiVersion);
    if (kinds === undefined) this.known.set(apiVersion, kinds = this.ask(apiVersion));
    return kinds;
  }

  private async ask(apiVersion: string): Promise<ReadonlyMap<string, ServedKind>> {
    const { group, version } = parseApiVersion(apiVersion);
    const answer = await this.cluster.send({ method: 'GET', path: versionPath(group, version) });
    if (isSuccess(answer)) return new Map(asList(answer.body.resources).flatMap((one) => readKind(asObject(one), group, version)));
    if (answer.code === 404) return new Map();
    throw new CommandFault(`the server does not say what kinds ${apiVersion} has: ${failureOf(answer).message}`, 'Every user may ask that where the cluster has its usual role system:discovery.');
  }
}
