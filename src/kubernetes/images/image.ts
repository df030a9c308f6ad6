/** The parts of an image's name. */
export interface Image {
  /** Host of the registry; `docker.io` where none is written. */
  readonly registry: string;
  /** Path within the registry, as `library/nginx`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

const DOCKER_HUB = 'docker.io';
const ITS_OTHER_HOSTS = ['index.docker.io', 'registry-1.docker.io'];

/** The first part of a path is a host where it cannot be anything else. */
function isHost(part: string): boolean {
  return /[.:A-Z]/.test(part) || part === 'localhost';
}

/** Splits an image's name the way container runtimes do: `registry:5000/team/app:1.2@sha256:…`. */
export function parseImage(image: string): Image {
  const [named, digest] = image.split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? undefined : named.slice(colon + 1) || undefined;
  const slash = name.indexOf('/');
  const host = slash < 0 ? '' : name.slice(0, slash);
  const path = isHost(host) ? name.slice(slash + 1) : name;
  const registry = isHost(host) && !ITS_OTHER_HOSTS.includes(host) ? host : DOCKER_HUB;
  const repository = registry === DOCKER_HUB && path !== '' && !path.includes('/') ? `library/${path}` : path;
  return { registry, repository, tag, digest };
}

/** An image without tag and digest in the shortest form: `nginx`, `team/app`, `ghcr.io/team/app`. */
export function repositoryName({ registry, repository }: Image): string {
  return registry === DOCKER_HUB ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
}

/** The tag that a node pulls; undefined where only the digest says what. */
export function pulledTag({ tag, digest }: Image): string | undefined {
  return tag ?? (digest === undefined ? 'latest' : undefined);
}
