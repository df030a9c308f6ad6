import { createHash } from 'node:crypto';

/** Where the generator tells the checker which line of the configuration declares what; relative to the repository's root, ignored by git. */
export const ORIGINS_PATH = '.projen/gitops-origins.json';

/** Another form of the file is another version. */
export const ORIGINS_VERSION = 1;

/** A line of the configuration; its file relative to the repository's root, with forward slashes. */
export type OriginPlace = readonly [file: string, line: number];

/** Which lines say what an overlay has otherwise than base. Numbers are positions in the list of places. */
export interface OverlayOrigins {
  /** The overlay itself. */
  readonly declared: number;
  /** The objects that only it has. */
  readonly objects: Readonly<Record<string, number>>;
  /** By the declaration of an object, the overrides, exposures and the like that change it here, in the order in which they hold. */
  readonly changes: Readonly<Record<string, readonly number[]>>;
}

/** Which lines of the configuration declare the objects of a repository. */
export interface Origins {
  readonly version: number;
  /** Of the ledger that was written with it: lines that are told of other files are wrong. */
  readonly ledger: string;
  readonly places: readonly OriginPlace[];
  /** The objects of base, by their keys. */
  readonly base: Readonly<Record<string, number>>;
  /** By the name of the overlay. */
  readonly overlays: Readonly<Record<string, OverlayOrigins>>;
}

/** What tells the objects of base, or of an overlay, apart: as their files have it, before kustomize renames anything. */
export interface OriginKey {
  readonly group: string;
  readonly kind: string;
  /** `''` where the file names none. */
  readonly namespace: string;
  readonly name: string;
}

/** The key of an object. */
export function originKey({ group, kind, namespace, name }: OriginKey): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/** What tells one ledger from another. */
export function ledgerDigest(ledger: string): string {
  return createHash('sha256').update(ledger).digest('hex');
}
