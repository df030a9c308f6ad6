import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pack } from './build-crd-schemas/pack';
import { readSource } from './build-crd-schemas/read-source';
import type { CrdSource } from './build-crd-schemas/sources';
import { SOURCES } from './build-crd-schemas/sources';
import type { BundleSource, CrdBundle } from '../src/checker/rules/custom/bundle';
import type { Definition } from '../src/checker/rules/custom/definition';

const OUTPUT = resolve(__dirname, '../schemas/crds');

interface Group {
  readonly sources: BundleSource[];
  readonly definitions: Definition[];
}

function outdated(definition: Definition, current: BundleSource | undefined): Definition {
  const since = current === undefined ? 'newer releases' : `${current.module.split('/').at(-1)} ${current.version}`;
  const versions = definition.versions.filter(({ served }) => served).map((version) => ({
    ...version, deprecated: `${version.deprecated ?? `${definition.group}/${version.name} ${definition.kind} is deprecated`}; ${since} no longer serves it`,
  }));
  return { ...definition, versions };
}

function addOlder(group: Group, older: Definition): void {
  const index = group.definitions.findIndex(({ kind }) => kind === older.kind);
  if (index < 0) return void group.definitions.push(older);
  const current = group.definitions[index];
  const missing = older.versions.filter(({ name }) => !current.versions.some((version) => version.name === name));
  group.definitions[index] = { ...current, versions: [...current.versions, ...missing] };
}

function collect(folder: string, sources: readonly CrdSource[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of sources) {
    const { source, definitions } = readSource(entry, folder);
    for (const definition of definitions) {
      let group = groups.get(definition.group);
      if (group === undefined) groups.set(definition.group, group = { sources: [], definitions: [] });
      if (entry.older) addOlder(group, outdated(definition, group.sources.find(({ module }) => module === source.module)));
      else group.definitions.push(definition);
      if (!group.sources.includes(source)) group.sources.push(source);
    }
  }
  return groups;
}

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: build-crd-schemas <folder with unpacked releases>; see schemas/crds/README.md');
  mkdirSync(OUTPUT, { recursive: true });
  for (const [group, { sources, definitions }] of collect(resolve(folder), SOURCES)) {
    const bundle: CrdBundle = { group, sources, ...pack(definitions) };
    const text = `{\n${Object.entries(bundle).map(([key, value]) => Array.isArray(value)
      ? `"${key}":[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : `"${key}":${JSON.stringify(value)}`).join(',\n')}\n}\n`;
    writeFileSync(join(OUTPUT, `${group}.json`), text);
    console.log(`${group}.json: ${definitions.map(({ kind }) => kind).join(', ')} (${text.length} characters)`);
  }
}

main();
