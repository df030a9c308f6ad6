import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';

/** One version of a CustomResourceDefinition, as it is written. */
export interface DefinitionVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly schema: JsonValue | undefined;
}

/** True for a CustomResourceDefinition. */
export function isDefinition({ apiVersion, kind }: JsonObject): boolean {
  return kind === 'CustomResourceDefinition' && asString(apiVersion)?.startsWith('apiextensions.k8s.io/') === true;
}

/** The versions of a CustomResourceDefinition by name; `v1beta1` may give the schema once for all. */
export function versionsOf({ spec }: JsonObject): ReadonlyMap<string, DefinitionVersion> {
  const shared = at(spec, 'validation', 'openAPIV3Schema');
  return new Map(asList(asObject(spec).versions).map(asObject).map((version) => {
    const name = asString(version.name) ?? '';
    return [name, { name, served: version.served === true, storage: version.storage === true, schema: at(version, 'schema', 'openAPIV3Schema') ?? shared }];
  }));
}
