/** Transport protocol of a port. @see https://kubernetes.io/docs/concepts/services-networking/service/#protocol-support */
export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** One port of an application. */
export interface PortOptions {
  /** The port that the container listens on, 1 to 65535. */
  readonly container: number;
  /**
   * The port that the Service offers inside the cluster, 1 to 65535.
   *
   * @default the container's port
   */
  readonly service?: number;
  /** Of both the container and the Service. @default 'TCP' */
  readonly protocol?: Protocol;
}

/** Ports by name; a number alone is the port of both container and Service. Names follow the rule for container port names (at most 15 characters). */
export type PortsOption = Readonly<Record<string, number | PortOptions>>;

/** The ports of an application that declares none. */
export type NoPorts = Readonly<Record<never, never>>;
