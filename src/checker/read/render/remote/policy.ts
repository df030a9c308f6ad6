/** What the caller of a command allows builds to fetch. */
export interface RemotePolicy {
  /** `--allow-remote`: every host, over https and ssh. */
  readonly all: boolean;
  /** The hosts that the settings of the caller's own directory allow; asked only where something is remote. */
  readonly hosts: () => readonly string[];
  /** `--enable-helm`. */
  readonly helm: boolean;
  /** `--load-restrictor LoadRestrictionsNone`: files may lie outside of the directories of kustomizations. @default false */
  readonly unrestricted?: boolean;
}

/** Nothing is allowed. */
export const NOTHING_REMOTE: RemotePolicy = { all: false, hosts: () => [], helm: false };
