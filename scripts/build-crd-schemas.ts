import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pack } from './build-crd-schemas/pack';
import { readSource } from './build-crd-schemas/read-source';
import { withFieldsOf } from './build-crd-schemas/slim';
import type { CrdSource } from './build-crd-schemas/sources';
import { SOURCES } from './build-crd-schemas/sources';
import type { BundleSource, CrdBundle } from '../src/checker/rules/custom/bundle';
import type { Definition } from '../src/checker/rules/custom/definition';

const OUTPUT = resolve(__dirname, '../schemas/crds');
const INDEX = 'index.json';

interface Group {
  readonly group: string;
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
  const missing = older.versions.filter(({ name }) => !current.versions.some((version) => version.name === name && version.served));
  const kept = current.versions.filter(({ name }) => !missing.some((version) => version.name === name)).map((version) => {
    const before = older.versions.find(({ name }) => name === version.name)?.schema;
    return version.schema && before ? { ...version, schema: withFieldsOf(version.schema, before) } : version;
  });
  group.definitions[index] = { ...current, versions: [...kept, ...missing] };
}

/** By the file of the bundle. */
function collect(folder: string, sources: readonly CrdSource[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of sources) {
    const { source, definitions } = readSource(entry, folder);
    for (const definition of definitions) {
      const file = entry.bundle ?? definition.group;
      let group = groups.get(file);
      if (group === undefined) groups.set(file, group = { group: definition.group, sources: [], definitions: [] });
      if (entry.older) addOlder(group, outdated(definition, group.sources.find(({ module }) => module === source.module)));
      else group.definitions.push(definition);
      if (!group.sources.includes(source)) group.sources.push(source);
    }
  }
  return groups;
}

function readBundles(): { readonly file: string; readonly bundle: CrdBundle }[] {
  return readdirSync(OUTPUT).filter((name) => name.endsWith('.json') && name !== INDEX).sort()
    .map((file) => ({ file, bundle: JSON.parse(readFileSync(join(OUTPUT, file), 'utf8')) as CrdBundle }));
}

/** Which kinds of which group each file defines, so that a file is read only where one of its kinds occurs. */
function writeIndex(): void {
  const groups = new Map<string, Record<string, readonly string[]>>();
  for (const { file, bundle } of readBundles()) {
    const files = groups.get(bundle.group) ?? {};
    groups.set(bundle.group, { ...files, [file]: bundle.kinds.map(({ kind }) => kind) });
  }
  const lines = [...groups].map(([group, files]) => `${JSON.stringify(group)}:${JSON.stringify(files)}`);
  writeFileSync(join(OUTPUT, INDEX), `{\n${lines.join(',\n')}\n}\n`);
}

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: build-crd-schemas <folder with unpacked releases>; see schemas/crds/README.md');
  mkdirSync(OUTPUT, { recursive: true });
  const [here, absent] = [true, false].map((is) => SOURCES.filter(({ module, version }) => existsSync(join(folder, `${module}@${version}`)) === is));
  for (const { module, version } of absent) console.log(`not in the folder, so its bundles stay as they are: ${module}@${version}`);
  for (const [file, { group, sources, definitions }] of collect(resolve(folder), here)) {
    const bundle: CrdBundle = { group, sources, ...pack(definitions) };
    const text = `{\n${Object.entries(bundle).map(([key, value]) => Array.isArray(value)
      ? `"${key}":[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : `"${key}":${JSON.stringify(value)}`).join(',\n')}\n}\n`;
    writeFileSync(join(OUTPUT, `${file}.json`), text);
    console.log(`${file}.json: ${definitions.map(({ kind }) => kind).join(', ')} (${text.length} characters)`);
  }
  writeIndex();
}

main();
