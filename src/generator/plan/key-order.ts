const TOP = ['apiVersion', 'kind', 'metadata', 'type', 'immutable', 'spec'];
const METADATA = ['name', 'generateName', 'namespace', 'labels', 'annotations'];

function ordered(object: object, first: readonly string[]): object {
  const entries = Object.entries(object);
  const rank = (key: string): number => first.includes(key) ? first.indexOf(key) : first.length;
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

/** A manifest with its keys in the order that people write them; keys below spec stay as they are. */
export function orderKeys(manifest: object): object {
  const { metadata } = manifest as { readonly metadata?: unknown };
  const withMetadata = typeof metadata === 'object' && metadata !== null ? { ...manifest, metadata: ordered(metadata, METADATA) } : manifest;
  return ordered(withMetadata, TOP);
}
