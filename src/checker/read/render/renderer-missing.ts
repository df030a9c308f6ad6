import { OLDEST_SUPPORTED } from './renderer';

const KUBECTL = OLDEST_SUPPORTED.kubectl.replace(/^v|\.0$/g, '');
const KUSTOMIZE = OLDEST_SUPPORTED.kustomize.replace(/^v|\.0$/g, '');

/** The one paragraph that every command shows where overlays cannot be rendered. */
export const RENDERER_MISSING = {
  message: 'no renderer: found neither kubectl nor kustomize, and no copy could be fetched',
  hint: `Get one in any of three ways: install kubectl ${KUBECTL} or newer (https://kubernetes.io/docs/tasks/tools/) or kustomize ${KUSTOMIZE} or newer so that it is on PATH; `
    + 'or point KUSTOMIZE_RENDERER at a kubectl or kustomize that is somewhere else; '
    + 'or, with a network, run `npx ts-node scripts/fetch-kubectl.ts` (`projen-gitops fetch-kubectl` where the package is installed), '
    + 'which fetches a pinned kubectl and checks it; PROJEN_GITOPS_KUBECTL_MIRROR names another address to fetch from.',
} as const;
