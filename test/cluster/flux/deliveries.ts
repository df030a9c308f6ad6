import { join } from 'node:path';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asList, asObject, at } from '../../../src/kubernetes/objects/json';
import type { Objects } from '../client/objects';
import { renderedIn } from '../client/rendered';
import type { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';

const NOW = 'reconcile.fluxcd.io/requestedAt';

/** An object as the inventory of Flux names it: `<namespace>_<name>_<group>_<kind>`. */
export function idOf({ apiVersion, kind, metadata }: JsonObject): string {
  const { namespace = '', name } = asObject(metadata);
  const group = String(apiVersion).includes('/') ? String(apiVersion).split('/')[0] : '';
  return `${String(namespace)}_${String(name)}_${group}_${String(kind)}`;
}

/** A commit of the branch that is delivered, as Flux names it. */
export function revisionOf(commit: string): string {
  return `main@sha1:${commit}`;
}

/** How far a Kustomization of Flux is. */
export interface Progress {
  readonly ready: unknown;
  readonly reason: unknown;
  readonly message: unknown;
  readonly applied: unknown;
  readonly attempted: unknown;
}

/** What Flux was told to apply to one cluster: the committed delivery, with the address of the repository at hand. */
export class FluxDelivery {
  /** Applies the generated folder of a cluster, such as `delivery/flux/lab`. */
  static async apply(objects: Objects, repository: TeamRepository, folder: string): Promise<FluxDelivery> {
    const delivered = (await renderedIn(join(repository.folder, folder)))
      .map((object) => object.kind === 'GitRepository' ? { ...object, spec: { ...asObject(object.spec), url: repository.url } } : object);
    const refused = (await objects.apply(delivered)).filter(({ taken }) => !taken);
    if (refused.length > 0) throw new Error(`${refused[0].object}: ${refused[0].message}`);
    return new FluxDelivery(objects, delivered);
  }

  private constructor(private readonly objects: Objects, private readonly delivered: readonly JsonObject[]) {}

  /** Has Flux look at the repository now, and apply it. */
  async reconcile(): Promise<void> {
    const annotations = { [NOW]: new Date().toISOString() };
    for (const object of this.delivered) await this.objects.merge(object, { metadata: { annotations } });
  }

  async progressOf(name: string): Promise<Progress> {
    const live = await this.objects.read(this.kustomization(name));
    const status = asObject(live?.status);
    const ready = asList(status.conditions).map(asObject).find(({ type }) => type === 'Ready');
    const { lastAppliedRevision: applied, lastAttemptedRevision: attempted } = status;
    return { ready: ready?.status, reason: ready?.reason, message: ready?.message, applied, attempted };
  }

  /** Waits until a commit is applied, and healthy. */
  async applied(name: string, commit: string): Promise<void> {
    await eventually(async () => expect(await this.progressOf(name)).toMatchObject({ ready: 'True', applied: revisionOf(commit) }));
  }

  /** The objects that a Kustomization manages, as {@link idOf} names them. */
  async inventoryOf(name: string): Promise<readonly string[]> {
    const live = await this.objects.read(this.kustomization(name));
    return asList(at(live, 'status', 'inventory', 'entries')).map((entry) => String(at(entry, 'id'))).sort();
  }

  /** When a condition of a Kustomization became true. */
  async readySince(name: string): Promise<string> {
    const live = await this.objects.read(this.kustomization(name));
    return String(asList(at(live, 'status', 'conditions')).map(asObject).find(({ type, status }) => type === 'Ready' && status === 'True')?.lastTransitionTime);
  }

  /** Has Flux forget it all; what it applied goes with it. */
  async remove(): Promise<void> {
    await this.objects.delete(this.delivered);
    await eventually(async () => {
      for (const object of this.delivered) expect(await this.objects.read(object)).toBeUndefined();
    });
  }

  private kustomization(name: string): JsonObject {
    const found = this.delivered.find(({ kind, metadata }) => kind === 'Kustomization' && asObject(metadata).name === name);
    if (found === undefined) throw new Error(`there is no Kustomization ${name}`);
    return found;
  }
}
