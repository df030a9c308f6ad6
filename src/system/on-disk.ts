/** What stands at a path: a file, nothing, something that is no file, or whatever a link on the way leads to outside of the repository. */
export type OnDisk = { readonly kind: 'file'; readonly bytes: Buffer } | { readonly kind: 'absent' | 'other' | 'outside' };

/** Reads what stands at a path relative to the repository's root. */
export type ReadPath = (path: string) => OnDisk;
