import type { Definition, DefinitionVersion } from './definition';
import type { Schema } from './schema';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../kubernetes/objects/json';

function readVersion(version: JsonObject, group: string, kind: string, shared: Schema | undefined): DefinitionVersion {
  const name = asString(version.name) ?? '';
  const schema = at(version, 'schema', 'openAPIV3Schema');
  return {
    name,
    served: version.served === true,
    ...version.deprecated === true && { deprecated: asString(version.deprecationWarning) ?? `${group}/${name} ${kind} is deprecated` },
    schema: isObject(schema) ? schema as Schema : shared,
  };
}

/** Reads a CustomResourceDefinition (v1 or v1beta1); undefined where the object is none, or too broken to name a kind. */
export function readDefinition(object: JsonObject): Definition | undefined {
  if (object.kind !== 'CustomResourceDefinition' || asString(object.apiVersion)?.startsWith('apiextensions.k8s.io/') !== true) return undefined;
  const spec = asObject(object.spec);
  const group = asString(spec.group);
  const kind = asString(at(spec, 'names', 'kind'));
  if (!group || !kind) return undefined;
  const common = at(spec, 'validation', 'openAPIV3Schema');
  const shared = isObject(common) ? common as Schema : undefined;
  const versions = asList(spec.versions).filter(isObject).map((version) => readVersion(version, group, kind, shared));
  const single = asString(spec.version);
  if (versions.length === 0 && single) versions.push({ name: single, served: true, schema: shared });
  return { group, kind, namespaced: spec.scope !== 'Cluster', versions };
}
