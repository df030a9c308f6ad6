/** Safe defaults that an image can not live with, each with the reason that `validate` shows. */
export interface Deviations {
  /** The image runs as root: `runAsNonRoot` is left out. */
  readonly runAsRoot?: string;
  /** The image writes outside its volumes: `readOnlyRootFilesystem` is left out. */
  readonly writableRootFilesystem?: string;
  /** The image needs the container runtime's default capabilities: dropping them is left out. */
  readonly capabilities?: string;
  /** The image tag moves (`latest`): what runs may change without a change here. */
  readonly mutableImageTag?: string;
}

/** How far a workload is from the safe defaults for new ones. */
export interface SecurityOptions {
  /** Safe defaults (non-root, read-only root file system, no capabilities, a fixed image tag) that the image can not live with, each with its reason. @default none */
  readonly deviations?: Deviations;
}
