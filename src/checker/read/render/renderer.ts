/** A program that builds kustomizations, before its version is known. */
export interface RendererProgram {
  readonly program: 'kubectl' | 'kustomize';
  /** Absolute path of the executable. */
  readonly path: string;
}

/** A renderer whose version is known and new enough. */
export interface Renderer extends RendererProgram {
  /** The program's own version as it prints it: `v1.32.4-dispatcher`. */
  readonly version: string;
  /** Version of the kustomize inside: `v5.5.0`. */
  readonly kustomizeVersion: string;
  /** For reports: `kubectl v1.32.4 (kustomize v5.5.0)`. */
  readonly label: string;
}

/** The oldest versions whose output we vouch for. */
export const OLDEST_SUPPORTED = { kubectl: 'v1.27.0', kustomize: 'v5.0.0' } as const;

/** Completes a program to a renderer. */
export function rendererOf(program: RendererProgram, version: string, kustomizeVersion: string): Renderer {
  const label = program.program === 'kubectl' ? `kubectl ${version} (kustomize ${kustomizeVersion})` : `kustomize ${kustomizeVersion}`;
  return { ...program, version, kustomizeVersion, label };
}

/** What a build may do beyond reading the files of its kustomizations. */
interface Freedom {
  readonly helm?: boolean;
  readonly unrestricted?: boolean;
}

/** The arguments that print the build of a directory. Plugins are off unless asked for; of them, only Helm can be. */
export function buildArguments({ program }: RendererProgram, directory: string, { helm = false, unrestricted = false }: Freedom = {}): string[] {
  const options = [...helm ? ['--enable-helm'] : [], ...unrestricted ? ['--load-restrictor', 'LoadRestrictionsNone'] : []];
  return [program === 'kubectl' ? 'kustomize' : 'build', directory, ...options];
}
