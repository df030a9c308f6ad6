import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from './api';
import { installCustomKind, untilEstablished } from './custom-kinds';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../src/kubernetes/objects/json';
import { CommandFault } from '../../../src/system/fault';

/** What the server says to an object. */
export interface Verdict {
  readonly object: string;
  readonly taken: boolean;
  /** The server's own words. */
  readonly message: string;
}

/** How {@link Objects.apply} asks. */
export interface ApplyOptions {
  /** Asks, and stores nothing. @default false */
  readonly dryRun?: boolean;
}

interface Resource {
  readonly name: string;
  readonly namespaced: boolean;
}

/** An object as messages name it: `apps/v1 Deployment default/web`. */
export function nameOf(object: JsonObject): string {
  const { namespace, name } = asObject(object.metadata);
  return `${String(object.apiVersion)} ${String(object.kind)} ${namespace === undefined ? '' : `${String(namespace)}/`}${String(name)}`;
}

function verdictOn(object: JsonObject, status: number, body: JsonObject): Verdict {
  const taken = status < 300;
  return { object: nameOf(object), taken, message: taken ? '' : String(body.message) };
}

/** Objects on a server, by what the server itself says of their kinds. */
export class Objects {
  private readonly resources = new Map<string, Map<string, Resource>>();

  constructor(readonly api: Api) {}

  /** Makes the namespaces and the custom kinds that objects need to be judged: what must be there before any of them. */
  async prepare(objects: readonly JsonObject[]): Promise<void> {
    await this.installKinds(objects);
    const namespaces = new Set(objects.flatMap((object) => asString(at(object, 'metadata', 'namespace')) ?? []));
    for (const name of namespaces) {
      const { status, body } = await this.api.call('/api/v1/namespaces', { method: 'POST', body: { apiVersion: 'v1', kind: 'Namespace', metadata: { name } } });
      if (status !== 201 && status !== 409) throw new Error(`no namespace ${name}: ${String(body.message)}`);
    }
  }

  /** Makes the custom kinds of objects. */
  async installKinds(objects: readonly JsonObject[]): Promise<void> {
    for (const object of objects) await this.install(object);
  }

  /** Changes fields of an object, as somebody does by hand. */
  async merge(object: JsonObject, fields: JsonObject): Promise<void> {
    const { status, body } = await this.api.call(await this.pathOf(object), { method: 'PATCH', type: 'application/merge-patch+json', body: fields });
    if (status !== 200) throw new Error(`${nameOf(object)}: ${String(body.message)}`);
  }

  /** Applies objects as Flux and Argo CD do, on the server, and unknown fields are refused; gives the verdicts in the order of the objects. */
  async apply(objects: readonly JsonObject[], { dryRun = false }: ApplyOptions = {}): Promise<Verdict[]> {
    if (dryRun) return Promise.all(objects.map((object) => this.applyOne(object, dryRun)));
    const verdicts: Verdict[] = [];
    for (const object of objects) verdicts.push(await this.applyOne(object, dryRun));
    return verdicts;
  }

  /**
   * Applies objects of a cluster's own, which a server takes.
   *
   * @throws CommandFault where it does not
   */
  async mustApply(objects: readonly JsonObject[]): Promise<void> {
    const refused = (await this.apply(objects)).find(({ taken }) => !taken);
    if (refused !== undefined) throw new CommandFault(`the server does not take ${refused.object}: ${refused.message}`);
  }

  /** Asks whether the server would create an object, with unknown fields refused; nothing is stored. */
  async create(object: JsonObject): Promise<Verdict> {
    const collection = (await this.pathOf(object)).replace(/\/[^/]*$/, '');
    const { status, body } = await this.api.call(`${collection}?dryRun=All&fieldValidation=Strict`, { method: 'POST', body: object });
    return verdictOn(object, status, body);
  }

  /** Deletes objects, and waits for nothing. */
  async delete(objects: readonly JsonObject[]): Promise<void> {
    for (const object of objects) await this.api.call(await this.pathOf(object), { method: 'DELETE' });
  }

  /** Waits until the kind of a CustomResourceDefinition is served. */
  async established(definition: JsonObject): Promise<void> {
    await untilEstablished(this.api, String(at(definition, 'metadata', 'name')));
  }

  /** An object as it stands on the server; undefined where it is not there. */
  async read(object: JsonObject): Promise<JsonObject | undefined> {
    return this.api.get(await this.pathOf(object));
  }

  private async applyOne(object: JsonObject, dryRun: boolean): Promise<Verdict> {
    const query = `?fieldManager=cluster-test&force=true&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`;
    const { status, body } = await this.api.call(`${await this.pathOf(object)}${query}`, { method: 'PATCH', type: 'application/apply-patch+yaml', body: object });
    return verdictOn(object, status, body);
  }

  private async install(object: JsonObject): Promise<void> {
    const [apiVersion, kind] = [String(object.apiVersion), String(object.kind)];
    if ((await this.kindsOf(apiVersion)).has(kind)) return;
    const [group, version] = apiVersion.split('/');
    await installCustomKind(this.api, { group, version, kind, namespaced: at(object, 'metadata', 'namespace') !== undefined });
    // The server tells of a new kind a moment after it has it.
    for (let tries = 0; tries < 200; tries += 1) {
      this.resources.delete(apiVersion);
      if ((await this.kindsOf(apiVersion)).has(kind)) return;
      await pause(50);
    }
    throw new Error(`the server does not serve ${apiVersion} ${kind}`);
  }

  private async kindsOf(apiVersion: string): Promise<Map<string, Resource>> {
    const known = this.resources.get(apiVersion);
    if (known !== undefined) return known;
    const list = await this.api.get(`${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}`);
    const resources = asList(at(list, 'resources')).map(asObject).filter(({ name }) => !String(name).includes('/'));
    const kinds = new Map(resources.map(({ kind, name, namespaced }) => [String(kind), { name: String(name), namespaced: namespaced === true }]));
    this.resources.set(apiVersion, kinds);
    return kinds;
  }

  private async pathOf(object: JsonObject): Promise<string> {
    const apiVersion = String(object.apiVersion);
    const resource = (await this.kindsOf(apiVersion)).get(String(object.kind));
    if (resource === undefined) throw new Error(`the server has no ${apiVersion} ${String(object.kind)}`);
    const { namespace = 'default', name } = asObject(object.metadata);
    const place = resource.namespaced ? `/namespaces/${String(namespace)}` : '';
    return `${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}${place}/${resource.name}/${encodeURIComponent(String(name))}`;
  }
}
