import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrdBundle } from './bundle';
import { unpackBundle } from './bundle';
import type { Definition } from './definition';
import { own } from '../../../common/own';

const DIRECTORY = join(__dirname, '../../../../schemas/crds');

/** `schemas/crds/index.json`: for each API group the files that define its kinds. */
type Index = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

let index: Index | undefined;
const loaded = new Map<string, readonly Definition[]>();

function readIndex(): Index {
  return index ??= JSON.parse(readFileSync(join(DIRECTORY, 'index.json'), 'utf8')) as Index;
}

function readDefinitions(file: string): readonly Definition[] {
  let definitions = loaded.get(file);
  if (definitions === undefined) {
    definitions = unpackBundle(JSON.parse(readFileSync(join(DIRECTORY, file), 'utf8')) as CrdBundle);
    loaded.set(file, definitions);
  }
  return definitions;
}

/** The API groups that this package has definitions for, each with its kinds. */
export function builtInKinds(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(readIndex()).map(([group, files]) => [group, Object.values(files).flat()]));
}

/** The definition of a kind that comes with this package; its file is read when one of its kinds is first asked for. */
export function builtInDefinition(group: string, kind: string): Definition | undefined {
  const files = Object.entries(own(readIndex(), group) ?? {});
  const file = files.find(([, kinds]) => kinds.includes(kind))?.[0];
  return file === undefined ? undefined : readDefinitions(file).find((definition) => definition.kind === kind);
}
