import type { RiskRule } from './rule';

/** An update that an API server refuses. */
export const forbiddenUpdate: RiskRule = {
  id: 'forbidden-update',
  level: 'high',
  title: 'An API server refuses the update in place',
  check: (change) => change.forbidden.map(({ message, remedy }) => ({
    message: `the API server will refuse this update: ${message}`,
    hint: `kubectl: ${remedy.kubectl}. Argo CD: ${remedy.argocd}. Flux: ${remedy.flux}.`,
  })),
};
