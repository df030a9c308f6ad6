import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrdBundle } from './bundle';
import { unpackBundle } from './bundle';
import type { Definition } from './definition';

const DIRECTORY = join(__dirname, '../../../../schemas/crds');
const GROUP = /^[a-z0-9.-]+$/;
const loaded = new Map<string, readonly Definition[]>();

/** The definitions of an API group that come with this package; read when first asked for. */
export function builtInDefinitions(group: string): readonly Definition[] {
  let definitions = loaded.get(group);
  if (definitions === undefined) {
    const file = join(DIRECTORY, `${group}.json`);
    definitions = GROUP.test(group) && existsSync(file) ? unpackBundle(JSON.parse(readFileSync(file, 'utf8')) as CrdBundle) : [];
    loaded.set(group, definitions);
  }
  return definitions;
}
