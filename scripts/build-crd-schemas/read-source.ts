import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readServed } from './read-served';
import { markExperimental, slim, withFormer, withoutEnumOf, withoutStatus } from './slim';
import type { CrdSource } from './sources';
import { readResources } from '../../src/checker/read/resources/read';
import type { BundleSource } from '../../src/checker/rules/custom/bundle';
import type { Definition, DefinitionVersion } from '../../src/checker/rules/custom/definition';
import { readDefinition } from '../../src/checker/rules/custom/read-definition';

/** What a release publishes. */
export interface ReadSource {
  readonly source: BundleSource;
  readonly definitions: readonly Definition[];
}

function readFolders(root: string, folders: readonly string[], hash: (bytes: Buffer) => void): Definition[] {
  return folders.flatMap((folder) => readdirSync(join(root, folder)).sort().flatMap((name) => {
    if (!name.endsWith('.yaml')) return [];
    const bytes = readFileSync(join(root, folder, name));
    const definitions = readResources(bytes.toString('utf8'), name).resources.flatMap(({ object }) => readDefinition(object) ?? []);
    if (definitions.length > 0) hash(bytes);
    return definitions;
  }));
}

function readServedKinds(root: string, { document, kinds }: NonNullable<CrdSource['served']>, hash: (bytes: Buffer) => void): Definition[] {
  const bytes = readFileSync(join(root, document));
  hash(bytes);
  return readServed(JSON.parse(bytes.toString('utf8')) as Parameters<typeof readServed>[0], kinds);
}

function slimVersion(version: DefinitionVersion, { former, extended = [] }: CrdSource): DefinitionVersion {
  if (version.schema === undefined) return version;
  const schema = withoutEnumOf(slim(withoutStatus(version.schema)), extended);
  return { ...version, schema: former === undefined ? schema : withFormer(schema, former) };
}

function mark(definition: Definition, standard: Definition | undefined): Definition {
  const versions = definition.versions.map((version): DefinitionVersion => {
    const known = standard?.versions.find(({ name, served }) => name === version.name && served);
    if (known === undefined) return { ...version, experimental: true };
    return version.schema && known.schema ? { ...version, schema: markExperimental(version.schema, known.schema) } : version;
  });
  return { ...definition, versions };
}

/** Reads the definitions of one release from `<folder>/<module>@<version>`. */
export function readSource(entry: CrdSource, folder: string): ReadSource {
  const { module, version, folders, standard, served } = entry;
  const root = join(folder, `${module}@${version}`);
  const sha256 = createHash('sha256');
  const hash = (bytes: Buffer): void => void sha256.update(bytes);
  const clean = (definition: Definition): Definition => ({ ...definition, versions: definition.versions.map((one) => slimVersion(one, entry)) });
  const usual = standard && readFolders(root, standard, hash).map(clean);
  const published = readFolders(root, folders, hash).filter(({ versions }) => versions.some((one) => one.served));
  const definitions = [...published, ...served ? readServedKinds(root, served, hash) : []].map(clean);
  const marked = usual ? definitions.map((one) => mark(one, usual.find(({ group, kind }) => group === one.group && kind === one.kind))) : definitions;
  return { source: { module, version, sha256: sha256.digest('hex') }, definitions: marked };
}
