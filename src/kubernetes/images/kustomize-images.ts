/** An entry of `images` in a kustomization. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/ */
export interface ImagesEntry {
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly digest?: string;
}

/** An image reference in its parts, as kustomize takes it apart. */
export interface ImageParts {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

function splitAt(text: string, index: number): readonly [string, string?] {
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

/** Takes an image reference apart: the port of a registry belongs to the name. */
export function splitImage(image: string): ImageParts {
  const slash = Math.max(image.indexOf('/'), 0);
  const [beforeDigest, digest = ''] = splitAt(image, image.indexOf('@', slash));
  const [name, tag = ''] = splitAt(beforeDigest, beforeDigest.indexOf(':', slash));
  return { name, tag, digest };
}

const NOTHING = /(?!)/;
const expressions = new Map<string, RegExp>();

function expressionFor(name: string): RegExp {
  try {
    return new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
  } catch {
    return NOTHING;
  }
}

/** True where an entry of this name is for an image: kustomize takes the name for a regular expression, and one that is none matches nothing. */
export function isEntryFor(name: string, image: string): boolean {
  const expression = expressions.get(name) ?? expressionFor(name);
  expressions.set(name, expression);
  return expression.test(image);
}

function apply(image: string, { name, newName, newTag = '', digest = '' }: ImagesEntry): string {
  if (!isEntryFor(name, image)) return image;
  const old = splitImage(image);
  const replaces = newTag !== '' || digest !== '';
  const tag = replaces ? newTag : old.tag;
  const newDigest = replaces ? digest : old.digest;
  return `${newName ?? old.name}${tag === '' ? '' : `:${tag}`}${newDigest === '' ? '' : `@${newDigest}`}`;
}

/** An image as the entries of a kustomization leave it, one after the other. */
export function retagged(image: string, entries: readonly ImagesEntry[]): string {
  return entries.reduce(apply, image);
}

/** The entries that have a part in what becomes of an image: also those for the name that an earlier one gives it. */
export function entriesFor<E extends ImagesEntry>(image: string, entries: readonly E[]): readonly E[] {
  let current = image;
  return entries.filter((entry) => {
    const concerns = isEntryFor(entry.name, current);
    current = apply(current, entry);
    return concerns;
  });
}
