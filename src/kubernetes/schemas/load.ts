import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleEntry, BundleFile, SchemaBundle } from './bundle';
import { parseBundle } from './parse-bundle';

const DIRECTORY = join(__dirname, '../../../schemas');

/** A Kubernetes version was asked for that no bundle covers. */
export class UnknownVersionError extends Error {
  readonly code = 'unknown-kubernetes-version';
  readonly hint: string;

  /** @param version what was asked for */
  constructor(readonly version: string, known: readonly string[]) {
    super(`there is no schema bundle for Kubernetes ${JSON.stringify(version)}`);
    this.name = 'UnknownVersionError';
    this.hint = `Name one of ${known.join(', ')}: bundles are built for these versions only.`;
  }
}

let index: readonly BundleEntry[] | undefined;
const loaded = new Map<string, SchemaBundle>();

function readIndex(): readonly BundleEntry[] {
  index ??= JSON.parse(readFileSync(join(DIRECTORY, 'index.json'), 'utf8')) as BundleEntry[];
  return index;
}

/** The Kubernetes minors that a bundle covers, newest first: `['1.36', '1.34', …]`. */
export function availableVersions(): readonly string[] {
  return readIndex().map((entry) => entry.version);
}

/**
 * The bundle of a Kubernetes minor; read once, then kept. Accepts `1.36`, `v1.36` and `1.36.2`.
 *
 * @param version @default the newest
 * @throws UnknownVersionError where no bundle covers the version
 */
export function loadSchemas(version?: string): SchemaBundle {
  const entries = readIndex();
  const minor = version === undefined ? entries[0].version : /^v?(\d+\.\d+)(?:[.+-]|$)/.exec(version)?.[1];
  const entry = entries.find((candidate) => candidate.version === minor);
  if (entry === undefined) throw new UnknownVersionError(version ?? '', availableVersions());
  let bundle = loaded.get(entry.version);
  if (bundle === undefined) {
    const { package: name, packageVersion, integrity, sha256 } = entry;
    bundle = parseBundle(JSON.parse(readFileSync(join(DIRECTORY, entry.file), 'utf8')) as BundleFile, { package: name, packageVersion, integrity, sha256 });
    loaded.set(entry.version, bundle);
  }
  return bundle;
}
