/** Which of the safe defaults an application does without; each is the id of the policy rule that would report it. */
export type DeviationRule = 'run-as-root' | 'writable-root-filesystem' | 'capabilities-not-dropped' | 'image-tag-mutable';

/** A deviation from the safe defaults, accepted with a reason that `validate` shows. */
export interface Deviation {
  readonly rule: DeviationRule;
  /** Why it is accepted; not empty. */
  readonly reason: string;
}

/** Deviations from the defaults for new services (non-root, read-only root file system, no capabilities, a fixed image tag), one per line with its reason. */
export const Deviation = {
  /** The image runs as root: `runAsNonRoot` is left out. */
  runsAsRoot: (reason: string): Deviation => ({ rule: 'run-as-root', reason }),
  /** The image writes outside its volumes: `readOnlyRootFilesystem` is left out. */
  writesToRootFilesystem: (reason: string): Deviation => ({ rule: 'writable-root-filesystem', reason }),
  /** The image needs the container runtime's default capabilities: dropping them is left out. */
  keepsCapabilities: (reason: string): Deviation => ({ rule: 'capabilities-not-dropped', reason }),
  /** The image tag moves (`latest`): what runs may change without a change here. */
  mutableImageTag: (reason: string): Deviation => ({ rule: 'image-tag-mutable', reason }),
} as const;
