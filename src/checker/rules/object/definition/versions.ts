import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';

/** A version of a definition, where it stands, and its schema where it has one. */
export interface VersionOfDefinition {
  readonly version: JsonObject;
  readonly path: Path;
  readonly schema?: JsonObject;
}

/** The versions of a definition. */
export function versionsOf(definition: JsonObject): readonly VersionOfDefinition[] {
  return asList(at(definition, 'spec', 'versions')).map(asObject).map((version, index) => {
    const schema = at(version, 'schema', 'openAPIV3Schema');
    return { version, path: ['spec', 'versions', index], ...isObject(schema) ? { schema } : {} };
  });
}

/** A field that objects can be selected by, and where it is named. */
export interface SelectableField {
  readonly jsonPath: string;
  readonly here: Path;
}

/** The fields that objects of a version can be selected by. */
export function selectableFields(version: JsonObject, path: Path): readonly SelectableField[] {
  return asList(version.selectableFields)
    .map((item, index) => ({ jsonPath: asString(asObject(item).jsonPath) ?? '', here: [...path, 'selectableFields', index, 'jsonPath'] }))
    .filter(({ jsonPath }) => jsonPath !== '');
}

/** True where what says that the status is written on its own says more, which does not decode. */
export function hasOddStatus({ version }: VersionOfDefinition): boolean {
  const { status } = asObject(version.subresources);
  return status !== undefined && status !== null && (!isObject(status) || Object.keys(status).length > 0);
}
