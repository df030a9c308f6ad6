/** The parts of an image's name. */
export interface ImageReference {
  /** Host of the registry; `docker.io` where none is written. */
  readonly registry: string;
  /** Path within the registry, as `library/nginx`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Splits an image's name the way container runtimes do. */
export function parseImage(image: string): ImageReference {
  const [named, digest] = image.split('@', 2);
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const name = tagged ? named.slice(0, colon) : named;
  const tag = tagged ? named.slice(colon + 1) : undefined;
  const slash = name.indexOf('/');
  const host = slash < 0 ? '' : name.slice(0, slash);
  const hasHost = host.includes('.') || host.includes(':') || host === 'localhost';
  const path = hasHost ? name.slice(slash + 1) : name;
  const registry = hasHost ? host : 'docker.io';
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  return { registry, repository, tag, digest };
}
