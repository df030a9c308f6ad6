/** An image reference in its parts. */
export interface Image {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

const DOCKER_HUB = /^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//;

/** `x`, `library/x`, `docker.io/x` and `docker.io/library/x` are one repository. */
function canonicalRepository(name: string): string {
  const [first, ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const path = hasRegistry ? name.replace(DOCKER_HUB, '') : name;
  return hasRegistry && path === name ? name : path.replace(/^library\//, '');
}

/** Reads `registry:5000/team/app:1.2@sha256:…`. */
export function parseImage(reference: string): Image {
  const [name, digest = ''] = reference.split('@');
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  const repository = canonicalRepository(colon < 0 ? name : name.slice(0, colon));
  return { repository, tag: colon < 0 ? '' : name.slice(colon + 1), digest };
}

const VERSION = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/;

/** True where both tags are versions and the second is the lower one; a pre-release is lower than its release. */
export function isOlder(before: string, after: string): boolean {
  const [old, now] = [VERSION.exec(before), VERSION.exec(after)];
  if (old === null || now === null) return false;
  const [left, right] = [old[1].split('.').map(Number), now[1].split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const step = (right[index] ?? 0) - (left[index] ?? 0);
    if (step !== 0) return step < 0;
  }
  if (old[2] === undefined || now[2] === undefined) return old[2] === undefined && now[2] !== undefined;
  return old[2].localeCompare(now[2], 'en', { numeric: true }) > 0;
}
