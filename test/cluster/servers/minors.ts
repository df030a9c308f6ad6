import type { ProgramName } from '../programs/programs';

/** Another Kubernetes than the newest, as far as there are schemas of it: the minor that the API server of tier api is to be. */
export const OLDER_MINORS = ['1.32', '1.33', '1.34'] as const;

/** One of {@link OLDER_MINORS}. */
export type OlderMinor = typeof OLDER_MINORS[number];

/** How an API server is a minor. */
interface ServerOfMinor {
  readonly program: ProgramName;
  readonly args: readonly string[];
}

/**
 * The oldest is built; the newest can be those up to three minors before it:
 * https://kubernetes.io/docs/concepts/cluster-administration/compatibility-version/
 */
export function serverOf(minor?: OlderMinor): ServerOfMinor {
  if (minor === undefined) return { program: 'kube-apiserver', args: [] };
  return minor === '1.32' ? { program: 'kube-apiserver-1.32', args: [] } : { program: 'kube-apiserver', args: [`--emulated-version=${minor}`] };
}
