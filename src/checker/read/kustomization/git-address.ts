/** A repository that kustomize hands to git. */
export interface GitAddress {
  /** `ssh`, `https`, or `file` for what git takes for a path of this machine. */
  readonly protocol: 'ssh' | 'https' | 'file';
  /** As written, maybe with a port. */
  readonly host: string;
}

const SCP_USER = /^([a-z][a-z0-9-]*)@/i;
const GITHUB = /^github\.com[/:]/;

/** Lower case as Go sees it: there, the Turkish capital dotted I is the lower case i. */
function lower(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}

/** True where a path names a repository: a marked one, or an owner and a name. */
function hasRepository(path: string): boolean {
  if (path.includes('_git/')) return true;
  const marker = path.indexOf('//');
  return marker >= 0 ? marker > 0 : path.includes('.git') || path.includes('/');
}

/**
 * What kustomize makes of an entry without a scheme: `user@host:path`, or the short form `github.com/owner/name`; undefined where it looks for a
 * directory instead. Follows `NewRepoSpecFromURL` in kustomize's api/internal/git/repospec.go, the same from 5.0 to 5.8.
 */
export function gitAddress(entry: string): GitAddress | undefined {
  const [address] = entry.split('?');
  const user = SCP_USER.exec(address)?.[1];
  const rest = user === undefined ? address : address.slice(user.length + 1);
  const github = GITHUB.test(lower(rest));
  if (user === undefined && !github) return undefined;
  const [slash, colon] = [rest.indexOf('/'), rest.indexOf(':')];
  const scp = slash === -1 || (colon > 0 && colon < slash);
  const end = scp ? colon : slash;
  if (end < 0 || !hasRepository(rest.slice(end + 1))) return undefined;
  if (github) return { protocol: user === undefined ? 'https' : 'ssh', host: 'github.com' };
  return { protocol: scp ? 'ssh' : 'file', host: rest.slice(0, end) };
}
