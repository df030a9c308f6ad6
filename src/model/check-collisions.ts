import type { ObjectName } from './generated-names';
import { objectKey, objectsOfApp, objectsOfExposure } from './generated-names';
import type { OverlayModel, RepositoryModel } from './model';
import type { ProblemList } from './problem-list';
import { own } from '../collections/own';
import { kindAndName } from '../objects/kind-and-name';
import type { KubernetesManifest } from '../objects/manifest';

const HINT = 'rename one of them: both would be the same object in the cluster';

interface Named {
  readonly key: string;
  readonly path: string;
  readonly label: string;
}

function named(object: ObjectName, path: string): Named {
  return { key: objectKey(object), path, label: `${object.kind} "${object.name}"` };
}

/** The option that names an object of an application, below the application's own path. */
const NAMED_BY: Readonly<Record<string, string>> = { Deployment: '.names.deployment', Service: '.names.service' };

function ofApps({ apps, networkPolicies }: RepositoryModel): readonly Named[] {
  return apps.flatMap((app) => objectsOfApp(app, networkPolicies).map((object) => named(object, `apps.${app.name}${own(NAMED_BY, object.kind) ?? ''}`)));
}

function ofManifests(manifests: readonly KubernetesManifest[], path: string, namespace: string): readonly Named[] {
  return manifests.flatMap((manifest, index) => {
    const id = kindAndName(manifest);
    return id.namespace === '' || id.namespace === namespace ? [named(id, `${path}[${index}]`)] : [];
  });
}

function generatedFor({ exposures, createNamespace, scope }: OverlayModel, path: string, networkPolicies: boolean): readonly Named[] {
  const objects = exposures.flatMap((exposure) => objectsOfExposure(exposure, networkPolicies).map((object) => named(object, `${path}.expose`)));
  const namespace = createNamespace ? [named({ kind: 'Namespace', name: scope.namespace }, `${path}.createNamespace`)] : [];
  return [...new Map([...objects, ...namespace].map((entry) => [entry.key, entry])).values()];
}

/** What an overlay adds to base; a Service that collides with an application's is reported with the rendered names. */
function addedBy(overlay: OverlayModel, model: RepositoryModel, ofBase: ReadonlyMap<string, Named>): readonly Named[] {
  const path = `overlays.${overlay.name}`;
  const generated = generatedFor(overlay, path, model.networkPolicies).filter(({ key }) => !(key.startsWith('Service/') && ofBase.get(key)?.path.startsWith('apps.')));
  return [...generated, ...ofManifests(overlay.manifests, `${path}.manifests`, model.scope.namespace)];
}

function checkComplete(manifests: readonly KubernetesManifest[], path: string, problems: ProblemList): void {
  manifests.forEach((manifest, index) => {
    const { kind, name } = kindAndName(manifest);
    const missing = Object.entries({ 'apiVersion': manifest.apiVersion, kind, 'metadata.name': name }).filter(([, value]) => !value).map(([key]) => key);
    if (missing.length === 0) return;
    problems.add({ code: 'manifest-incomplete', path: `${path}[${index}]`, message: `no ${missing.join(', ')}`, hint: 'give every manifest an apiVersion, a kind and metadata.name' });
  });
}

/** Records objects that two declarations would create under one name, in base or in one overlay. */
export function checkCollisions(model: RepositoryModel, problems: ProblemList): void {
  checkComplete(model.manifests, 'manifests', problems);
  const base = [...ofApps(model), ...ofManifests(model.manifests, 'manifests', model.scope.namespace)];
  problems.duplicates('name-duplicate', base, HINT);
  const byKey = new Map(base.map((entry) => [entry.key, entry]));
  for (const overlay of model.overlays) {
    checkComplete(overlay.manifests, `overlays.${overlay.name}.manifests`, problems);
    const added = addedBy(overlay, model, byKey);
    const taken = new Set(added.flatMap(({ key }) => byKey.get(key) ?? []));
    problems.duplicates('name-duplicate', [...taken, ...added], HINT);
  }
}
