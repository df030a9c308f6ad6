import type { OwnManifest } from './own-manifests';
import { nearest } from '../../common/nearest';
import { at, asList, asString } from '../../kubernetes/objects/json';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import { callsIn } from '../links/callers';
import type { ModelObject } from '../model/model-object';
import type { Patch } from '../model/patch';
import type { Scope } from '../model/scope';
import type { Place } from '../problems/place';

interface Reference {
  readonly kind: string;
  readonly name: string;
  readonly path: string;
}

/** Kinds that an autoscaler of the user's own can only mean among the objects that are declared here. */
const SCALED: readonly string[] = ['Deployment', 'StatefulSet'];

function backendsOf(manifest: object): readonly Reference[] {
  const rules = asList(at(manifest, 'spec', 'rules')).flatMap((rule, index) => asList(at(rule, 'http', 'paths')).map((path, number) => ({
    name: asString(at(path, 'backend', 'service', 'name')), path: `spec.rules[${index}].http.paths[${number}].backend.service.name`,
  })));
  const byDefault = { name: asString(at(manifest, 'spec', 'defaultBackend', 'service', 'name')), path: 'spec.defaultBackend.service.name' };
  return [byDefault, ...rules].flatMap(({ name, path }) => name === undefined ? [] : [{ kind: 'Service', name, path }]);
}

/** What an object of the user's own refers to and cannot do without. */
function referencesOf(manifest: object, kind: string): readonly Reference[] {
  if (kind === 'Ingress') return backendsOf(manifest);
  const target = at(manifest, 'spec', 'scaleTargetRef');
  const [targetKind, name] = [asString(at(target, 'kind')), asString(at(target, 'name'))];
  if (kind !== 'HorizontalPodAutoscaler' || name === undefined || targetKind === undefined || !SCALED.includes(targetKind)) return [];
  return [{ kind: targetKind, name, path: 'spec.scaleTargetRef.name' }];
}

function namesOf(objects: readonly ModelObject[], kind: string, namespace: string): readonly string[] {
  return objects.map(({ manifest }) => kindAndName(manifest)).filter((object) => object.kind === kind && ['', namespace].includes(object.namespace)).map(({ name }) => name);
}

/** Records autoscalers and Ingresses of the user's own that name what the scope does not have in their namespace. */
export function checkReferences(manifests: readonly OwnManifest[], objects: readonly ModelObject[], { baseNamespace }: Scope): void {
  for (const { manifest, place } of manifests) {
    const { kind, namespace } = kindAndName(manifest);
    if (!['', baseNamespace].includes(namespace)) continue;
    for (const { kind: wanted, name, path } of referencesOf(manifest, kind)) {
      const known = namesOf(objects, wanted, baseNamespace);
      if (known.includes(name)) continue;
      const meant = nearest(name, known);
      place.at(path).add('reference-unknown', `${wanted} "${name}", which is not declared`, meant === undefined ? `name a ${wanted} as base does, before an overlay renames it` : `did you mean "${meant}"?`);
    }
  }
}

/** Records patches of the user's own that delete a Service which others call. */
export function checkCuts(patches: readonly { readonly entry: Patch; readonly place: Place }[], scope: Scope): void {
  if (patches.length === 0) return;
  const calls = callsIn(scope);
  patches.forEach(({ entry: patch, place }) => {
    if (patch.kind !== 'strategic-merge' || at(patch.manifest, '$patch') !== 'delete') return;
    const { kind, name } = kindAndName(patch.manifest);
    const called = kind === 'Service' ? [...scope.instances.values()].filter(({ names }) => names.service === name) : [];
    const callers = new Set(called.flatMap(({ ports }) => ports.flatMap((port) => calls.callersOf(port).map((caller) => `"${caller.name}"`))));
    if (callers.size === 0) return;
    place.add('link-cut', `it deletes Service "${name}", which ${[...callers].join(', ')} ${callers.size === 1 ? 'calls' : 'call'}`, 'keep the Service, or change what calls it in this overlay');
  });
}
