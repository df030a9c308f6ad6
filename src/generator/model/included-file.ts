/** A file of the repository that an overlay includes as it is. */
export interface IncludedFile {
  /** From the repository's root. */
  readonly path: string;
  readonly content: string;
  /** Encrypted by SOPS: its controller has to decrypt it. */
  readonly isSops: boolean;
  /** True for what keeps its own names and namespaces wherever the overlay moves the rest. */
  readonly fixed: boolean;
}
