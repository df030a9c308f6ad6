import { join } from 'node:path';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../src/kubernetes/objects/json';
import { kustomize, parseStream } from '../../helpers/render';
import type { Objects } from '../client/objects';
import type { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';

const IN_CLUSTER = 'https://kubernetes.default.svc';
const TRACKING = 'argocd.argoproj.io/tracking-id';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** How far an Application is. */
export interface Progress {
  readonly sync: unknown;
  readonly health: unknown;
  readonly revision: unknown;
  /** Of the last sync. */
  readonly phase: unknown;
  /** What the last sync, or the last comparison, complained about. */
  readonly message: string;
}

/** An object of an Application, as its status lists it. */
export interface Listed {
  readonly object: string;
  readonly sync: unknown;
  readonly health: unknown;
}

function progressIn({ status }: JsonObject): Progress {
  const conditions = asList(at(status, 'conditions')).map((condition) => String(at(condition, 'message')));
  const results = asList(at(status, 'operationState', 'syncResult', 'resources')).map((result) => asString(at(result, 'message')) ?? '');
  return {
    sync: at(status, 'sync', 'status'),
    health: at(status, 'health', 'status'),
    revision: at(status, 'sync', 'revision'),
    phase: at(status, 'operationState', 'phase'),
    message: [...conditions, String(at(status, 'operationState', 'message')), ...results].join('\n'),
  };
}

/** What Argo CD sent to the server for an object, without the mark by which it knows it again. */
export function appliedIn(live: JsonObject | undefined): JsonObject {
  const applied = JSON.parse(asString(at(live, 'metadata', 'annotations', LAST_APPLIED)) ?? '{}') as JsonObject;
  const { annotations, ...metadata } = asObject(applied.metadata);
  const { [TRACKING]: _, ...others } = asObject(annotations);
  return { ...applied, metadata: { ...metadata, ...Object.keys(others).length === 0 ? {} : { annotations: others } } };
}

/** The YAML of deliveries, with the cluster and the repository at hand in place of those that it names. */
export function localizedText(text: string, url: string): string {
  return text.replaceAll(/(repoURL|server): .*/g, (_, field: string) => `${field}: ${field === 'server' ? IN_CLUSTER : url}`)
    .replaceAll(/(sourceRepos:\n *- ).*/g, (_, list: string) => `${list}${url}`);
}

/** What Argo CD was told to sync. */
export class ArgoDelivery {
  /** Applies the generated folder of a cluster, such as `delivery/argocd/cloud`, with the addresses at hand. */
  static async of(objects: Objects, repository: TeamRepository, folder: string): Promise<ArgoDelivery> {
    const delivered = localizedText(await kustomize(join(repository.folder, folder)), repository.url);
    return ArgoDelivery.apply(objects, parseStream(delivered) as unknown as readonly JsonObject[]);
  }

  static async apply(objects: Objects, delivered: readonly JsonObject[]): Promise<ArgoDelivery> {
    const refused = (await objects.apply(delivered)).filter(({ taken }) => !taken);
    if (refused.length > 0) throw new Error(`${refused[0].object}: ${refused[0].message}`);
    return new ArgoDelivery(objects, delivered);
  }

  private constructor(private readonly objects: Objects, private readonly delivered: readonly JsonObject[]) {}

  /** Has Argo CD look at the repository and at the cluster now. */
  async refresh(name: string): Promise<void> {
    await this.objects.merge(applicationNamed(name), { metadata: { annotations: { 'argocd.argoproj.io/refresh': 'normal' } } });
  }

  /** Ends a sync that goes on, as `argocd app terminate-op` does: one that fails is tried again, and nothing later is synced meanwhile. */
  async endSync(name: string): Promise<void> {
    const { phase } = await this.progressOf(name);
    if (phase !== 'Running') return;
    await this.objects.merge(applicationNamed(name), { status: { operationState: { phase: 'Terminating' } } });
    await eventually(async () => expect(['Running', 'Terminating']).not.toContain((await this.progressOf(name)).phase));
  }

  async progressOf(name: string): Promise<Progress> {
    return progressIn(await this.objects.read(applicationNamed(name)) ?? {});
  }

  /** Waits until a commit is synced. */
  async synced(name: string, revision: string): Promise<void> {
    await this.refresh(name);
    await eventually(async () => expect(await this.progressOf(name)).toMatchObject({ sync: 'Synced', revision }));
  }

  /** The objects of an Application, by name. */
  async listOf(name: string): Promise<readonly Listed[]> {
    const live = await this.objects.read(applicationNamed(name));
    return asList(at(live, 'status', 'resources')).map((entry) => ({
      object: `${String(at(entry, 'kind'))} ${String(at(entry, 'namespace') ?? '')}/${String(at(entry, 'name'))}`,
      sync: at(entry, 'status'),
      health: at(entry, 'health', 'status'),
    }));
  }

  /** What Argo CD sent to the server for the objects of an Application, in the order of its list. */
  async appliedOf(name: string): Promise<readonly JsonObject[]> {
    const live = await this.objects.read(applicationNamed(name));
    const listed = asList(at(live, 'status', 'resources')).map(asObject).filter(({ kind }) => kind !== 'Namespace');
    return Promise.all(listed.map(async ({ group, version, kind, namespace, name: own }) => appliedIn(await this.objects.read({
      apiVersion: group === undefined ? String(version) : `${String(group)}/${String(version)}`, kind, metadata: { name: own, namespace },
    }))));
  }

  /** Has Argo CD forget it all, and what it synced with it. */
  async remove(): Promise<void> {
    const applications = this.delivered.filter(({ kind }) => kind === 'Application');
    for (const application of applications) await this.endSync(String(at(application, 'metadata', 'name')));
    for (const application of applications) await this.objects.merge(application, { metadata: { finalizers: ['resources-finalizer.argocd.argoproj.io'] } });
    await this.objects.delete(applications);
    await eventually(async () => {
      for (const application of applications) expect(await this.objects.read(application)).toBeUndefined();
    });
    await this.objects.delete(this.delivered.filter(({ kind }) => kind !== 'Application'));
  }
}

function applicationNamed(name: string): JsonObject {
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name, namespace: 'argocd' } };
}
