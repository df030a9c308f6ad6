import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, at } from '../../../kubernetes/objects/json';

/** The label of each namespace that holds its name. */
const OWN_NAME = 'kubernetes.io/metadata.name';

function namespaceWithoutOwnName(object: JsonObject): JsonObject {
  const metadata = asObject(object.metadata);
  const { [OWN_NAME]: overwritten, ...labels } = asObject(metadata.labels);
  return typeof overwritten === 'string' ? { ...object, metadata: { ...metadata, labels } } : object;
}

/** The volumes of a template with those that claims take the place of reduced to their names. */
function withoutReplaced(volumes: readonly JsonValue[], claims: ReadonlySet<unknown>): readonly JsonValue[] {
  return volumes.map((volume) => claims.has(asObject(volume).name) ? { name: asObject(volume).name } : volume);
}

function statefulSetWithoutReplacedVolumes(object: JsonObject): JsonObject {
  const claims = new Set(asList(at(object, 'spec', 'volumeClaimTemplates')).map((claim) => at(claim, 'metadata', 'name')));
  const volumes = asList(at(object, 'spec', 'template', 'spec', 'volumes'));
  if (!volumes.some((volume) => claims.has(asObject(volume).name))) return object;
  const spec = asObject(object.spec);
  const template = asObject(spec.template);
  const pod = { ...asObject(template.spec), volumes: withoutReplaced(volumes, claims) };
  return { ...object, spec: { ...spec, template: { ...template, spec: pod } } };
}

/** The object without what a server overwrites before it judges, whatever it held. */
export function withoutOverwritten(object: JsonObject): JsonObject {
  switch (object.kind) {
    case 'Namespace': return namespaceWithoutOwnName(object);
    case 'StatefulSet': return statefulSetWithoutReplacedVolumes(object);
    default: return object;
  }
}
