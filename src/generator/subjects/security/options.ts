/** Safe defaults that an image cannot live with, each with the reason that `validate` shows. */
export interface Deviations {
  /** The image runs as root: `runAsNonRoot` is left out. @default no deviation */
  readonly runAsRoot?: string;
  /** The image writes outside its volumes: `readOnlyRootFilesystem` is left out. @default no deviation */
  readonly writableRootFilesystem?: string;
  /** The image needs the container runtime's default capabilities: dropping them is left out. @default no deviation */
  readonly capabilities?: string;
  /** The image tag moves (`latest`): what runs may change without a change here. @default no deviation */
  readonly mutableImageTag?: string;
  /** A container has all powers over its node. @default no deviation */
  readonly privileged?: string;
  /** A folder of the node is mounted. @default no deviation */
  readonly hostPath?: string;
  /** The Pods share network, processes or IPC with their node. @default no deviation */
  readonly hostNamespaces?: string;
  /** A port of the node itself leads to a container. @default no deviation */
  readonly hostPort?: string;
  /** A variable looks like a secret and is none. @default no deviation */
  readonly plainSecret?: string;
}

/** How far a workload is from the safe defaults for new ones. */
export interface SecurityOptions {
  /**
   * `restricted` adds the safe defaults (non-root, read-only root file system, no capabilities, no token); `none` writes what is
   * declared and nothing more, not even the type of a Service or the protocol of a port, which `validate` then reports. @default 'restricted'
   */
  readonly hardening?: 'restricted' | 'none';
  /** Safe defaults that the image cannot live with, each with its reason. @default none */
  readonly deviations?: Deviations;
}
