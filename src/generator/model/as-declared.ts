import type { Instance } from './scope';

/** True for a workload that is written as it is declared and nothing more (`hardening: 'none'`): without what is Kubernetes' own default. */
export function isAsDeclared({ options }: Pick<Instance, 'options'>): boolean {
  return (options as { readonly hardening?: string }).hardening === 'none';
}
