import type { RiskRule } from './rule';
import type { Remedy } from '../changes/refusal';

function describeRemedy({ kubectl, argocd, flux }: Remedy): string {
  return kubectl === argocd && argocd === flux ? kubectl : `kubectl: ${kubectl}. Argo CD: ${argocd}. Flux: ${flux}.`;
}

/** An update that an API server refuses. */
export const forbiddenUpdate: RiskRule = {
  id: 'forbidden-update',
  level: 'high',
  title: 'An API server refuses the update in place',
  check: ({ change, forbidden }) => forbidden.map(({ message, remedy }) => ({
    message: `the API server will refuse this ${change === 'modified' ? 'update' : 'object'}: ${message}`,
    hint: describeRemedy(remedy),
  })),
};
