import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInDefinition, builtInKinds } from './built-in';
import { checkCustom } from './check-custom';
import { readCrdDirectory } from './crd-files';
import type { Definition } from './definition';
import { readDefinition } from './read-definition';
import type { Resource } from '../../../kubernetes/objects/resource';
import { parseApiVersion } from '../../../kubernetes/objects/resource';
import type { CustomSchema } from '../object/scope/object-context';

/** Where definitions of custom kinds lie. */
export interface CustomSchemaOptions {
  /** The repository: definitions in its folder `crds/` count. */
  readonly cwd: string;
  /** A directory of CRD files, relative to `cwd`. */
  readonly crds?: string;
}

/** Finds the schema of a custom kind. */
export type FindCustomSchema = (apiVersion: string, kind: string) => CustomSchema | undefined;

/** The definitions that a run knows. */
export interface CustomSchemas {
  /** What one stream knows: its own definitions first, then those of files, then those that come with this package. */
  forStream(resources: readonly Resource[]): FindCustomSchema;
  /** The kinds of files and of this package, by API group. */
  kinds(): ReadonlyMap<string, readonly string[]>;
}

function key(group: string, kind: string): string {
  return `${group} ${kind}`;
}

function index(definitions: readonly Definition[]): Map<string, Definition> {
  const byKind = new Map<string, Definition>();
  for (const definition of definitions) {
    if (!byKind.has(key(definition.group, definition.kind))) byKind.set(key(definition.group, definition.kind), definition);
  }
  return byKind;
}

function readFiles({ cwd, crds }: CustomSchemaOptions): Definition[] {
  const named = crds === undefined ? [] : readCrdDirectory(resolve(cwd, crds));
  const own = resolve(cwd, 'crds');
  return [...named, ...existsSync(own) ? readCrdDirectory(own) : []];
}

/** The definitions of a run. Files are read when the first custom resource asks for them. */
export function customSchemas(options: CustomSchemaOptions): CustomSchemas {
  let files: Map<string, Definition> | undefined;
  const find = (stream: ReadonlyMap<string, Definition>, group: string, kind: string): Definition | undefined => {
    const inStream = stream.get(key(group, kind));
    if (inStream !== undefined) return inStream;
    files ??= index(readFiles(options));
    return files.get(key(group, kind)) ?? builtInDefinition(group, kind);
  };
  return {
    kinds: () => {
      files ??= index(readFiles(options));
      const kinds = new Map(builtInKinds());
      for (const { group, kind } of files.values()) kinds.set(group, [...kinds.get(group) ?? [], kind]);
      return kinds;
    },
    forStream: (resources) => {
      const stream = index(resources.flatMap(({ object }) => readDefinition(object) ?? []));
      return (apiVersion, kind) => {
        const { group } = parseApiVersion(apiVersion);
        const definition = group === '' ? undefined : find(stream, group, kind);
        return definition && { check: (scope) => checkCustom(scope, definition) };
      };
    },
  };
}
