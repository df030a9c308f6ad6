import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

/** `git@host:path`, as git understands it. */
const SCP = /^[\w.-]+@[\w.-]+:[\w./~-]+$/;

const HINT = 'give an address such as "https://git.example.com/team/deploy.git" or "git@git.example.com:team/deploy.git"';

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function fault(address: string, schemes: readonly string[]): string | undefined {
  const url = parsed(address);
  if (url === undefined || /[\s\u0000-\u001f]/.test(address)) return 'it is no address';
  if (!schemes.includes(url.protocol)) return `its scheme is none of ${schemes.map((scheme) => scheme.slice(0, -1)).join(', ')}`;
  if (url.hostname === '') return 'it names no host';
  return url.search !== '' || url.hash !== '' ? 'it has a query or a fragment; a revision is an option of its own' : undefined;
}

/** Records an address that no controller can fetch from, or that holds what must stay out of a file. */
export function checkAddress(address: string, place: Place, { artifacts }: { readonly artifacts: boolean }): void {
  if (SCP.test(address)) return;
  const url = parsed(address);
  if (url !== undefined && (url.password !== '' || (url.username !== '' && url.protocol !== 'ssh:'))) {
    const host = url.host || 'the host';
    return place.add('delivery-credentials', `an address of ${host} with credentials in it`, 'take them out; the controller reads them from a Secret (Flux: the option "secret"; Argo CD: argocd repo add)');
  }
  const wrong = fault(address, ['https:', 'ssh:', 'http:', ...artifacts ? ['oci:'] : []]);
  if (wrong !== undefined) place.add('delivery-address', `${showValue(address)}: ${wrong}`, HINT);
}

/** Records what is no branch, tag or commit. @see https://git-scm.com/docs/git-check-ref-format */
export function checkRevision(revision: string, place: Place): void {
  if (/^[\w.][\w./+-]*$/.test(revision) && !/\.\.|\/\/|\/$|\.lock$/.test(revision)) return;
  place.add('delivery-revision', `${showValue(revision)} is no branch, tag or commit`, 'name one that the repository has, such as "main"');
}

/** Records an address of an API server that is none. */
export function checkServer(server: string, place: Place): void {
  const url = parsed(server);
  if (url?.protocol === 'https:' && url.username === '' && url.password === '' && url.search === '') return;
  place.add('delivery-server', `${url?.password || url?.username ? 'an address with credentials in it' : showValue(server)} is no address of an API server`, 'give it as "argocd cluster list" shows it, such as "https://gke.example.com"');
}
