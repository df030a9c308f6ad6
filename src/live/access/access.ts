import { Discovery } from './discovery';
import type { Failure } from './failure';
import { failureOf, isSuccess } from './failure';
import type { ServedKind } from './path';
import { collectionPath, objectPath } from './path';
import type { Permission } from './permission';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../kubernetes/objects/json';
import type { Cluster } from '../cluster/cluster';

/** What asking for one object came to. */
export type Found =
  | { readonly is: 'there'; readonly object: JsonObject }
  | { readonly is: 'absent' }
  /** The cluster does not serve the kind. */
  | { readonly is: 'unserved' }
  | { readonly is: 'denied'; readonly missing: Permission }
  | { readonly is: 'failed'; readonly failure: Failure };

/** What asking for several objects came to. */
export type Listed =
  | { readonly is: 'there'; readonly objects: readonly JsonObject[] }
  | Exclude<Found, { readonly is: 'there' }>;

/** What an object is asked for by. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  /** Does not count for kinds without one. */
  readonly namespace: string;
  readonly name: string;
}

/** Which objects of a kind are meant. */
export interface ListOptions {
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

const PAGE = '500';

/** Reads objects of a cluster as they are stored, and says what it may not read. */
export class Access {
  readonly discovery: Discovery;

  constructor(readonly cluster: Cluster) {
    this.discovery = new Discovery(cluster);
  }

  async get({ apiVersion, kind, namespace, name }: ObjectName): Promise<Found> {
    const served = await this.discovery.kindOf(apiVersion, kind);
    if (served === undefined) return { is: 'unserved' };
    const answer = await this.cluster.send({ method: 'GET', path: objectPath(served, namespace, name) });
    if (isSuccess(answer)) return { is: 'there', object: answer.body };
    return answer.code === 404 ? { is: 'absent' } : problemOf(failureOf(answer), permission('get', served, namespace));
  }

  /** Every object of a kind: of one namespace, or of all where it is `''`; page by page. */
  async list(apiVersion: string, kind: string, namespace: string, options: ListOptions = {}): Promise<Listed> {
    const served = await this.discovery.kindOf(apiVersion, kind);
    if (served === undefined) return { is: 'unserved' };
    const objects: JsonObject[] = [];
    for (let from = ''; ;) {
      const query = { limit: PAGE, ...options, ...(from === '' ? {} : { continue: from }) };
      const answer = await this.cluster.send({ method: 'GET', path: collectionPath(served, namespace), query });
      if (!isSuccess(answer)) return answer.code === 404 ? { is: 'absent' } : problemOf(failureOf(answer), permission('list', served, namespace));
      objects.push(...asList(answer.body.items).map((item): JsonObject => ({ apiVersion, kind, ...asObject(item) })));
      from = asString(asObject(answer.body.metadata).continue) ?? '';
      if (from === '') return { is: 'there', objects };
    }
  }
}

/** What a verb on a kind needs. */
export function permission(verb: Permission['verb'], { group, name, namespaced }: ServedKind, namespace: string): Permission {
  return { verb, group, resource: name, namespace: namespaced ? namespace : '' };
}

function problemOf(failure: Failure, missing: Permission): Found & Listed {
  return failure.code === 403 ? { is: 'denied', missing } : { is: 'failed', failure };
}
