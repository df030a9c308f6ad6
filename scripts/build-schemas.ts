import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readKinds } from './build-schemas/read-kinds';
import { readMinor, readModels } from './build-schemas/read-models';
import type { BundleEntry, BundleFile } from '../src/kubernetes/schemas/bundle';
import { run } from '../src/system/process';

const PACKAGE = '@kubernetes/client-node';

/** Newest first; one release per Kubernetes minor. No release was generated from 1.35. */
const RELEASES = ['2.0.1', '1.4.0', '1.3.0', '1.1.2'];

const OUTPUT = resolve(__dirname, '../schemas');

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const result = await run('npm', args, { cwd });
  if (result.exitCode !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${result.stderr}`);
  return result.stdout;
}

async function unpack(release: string, directory: string): Promise<{ tarball: string; root: string }> {
  const [{ filename }] = JSON.parse(await npm(['pack', `${PACKAGE}@${release}`, '--json'], directory)) as { filename: string }[];
  const root = join(directory, release);
  mkdirSync(root);
  const tarball = join(directory, filename);
  const result = await run('tar', ['-xzf', tarball, '-C', root]);
  if (result.exitCode !== 0) throw new Error(`tar failed: ${result.stderr}`);
  return { tarball, root: join(root, 'package') };
}

function build(release: string, tarball: string, root: string): BundleEntry {
  const models = join(root, 'dist', 'gen', 'models');
  const version = readMinor(models);
  const bundle: BundleFile = { version, kinds: readKinds(join(root, 'dist', 'gen', 'apis')), types: readModels(models) };
  const text = `${JSON.stringify(bundle, undefined, 1)}\n`;
  const file = `${version}.json`;
  writeFileSync(join(OUTPUT, file), text);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  return { version, file, package: PACKAGE, packageVersion: release, integrity, sha256: createHash('sha256').update(text).digest('hex') };
}

async function main(): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const directory = mkdtempSync(join(tmpdir(), 'schemas-'));
  try {
    const entries: BundleEntry[] = [];
    for (const release of RELEASES) {
      const { tarball, root } = await unpack(release, directory);
      entries.push(build(release, tarball, root));
    }
    writeFileSync(join(OUTPUT, 'index.json'), `${JSON.stringify(entries, undefined, 2)}\n`);
    for (const entry of entries) console.log(`${entry.file}: Kubernetes ${entry.version} from ${entry.package} ${entry.packageVersion}, sha256 ${entry.sha256}`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

void main();
