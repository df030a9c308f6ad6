import type { Protocol } from '../../model/scope';

/** One port of a workload. */
export interface PortOptions {
  /** The port that the container listens on, 1 to 65535. */
  readonly container: number;
  /** The port that the Service offers inside the cluster, 1 to 65535; false leaves it out of the Service. @default the container's port */
  readonly service?: number | false;
  /** Of both the container and the Service; with `hardening: 'none'` it is written only where it is said. @default 'TCP' */
  readonly protocol?: Protocol;
  /** What is spoken, for proxies and balancers: `kubernetes.io/h2c`, `https`, … @default none @see https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol */
  readonly appProtocol?: string;
  /** Its name in the objects; false leaves it unnamed, which a Service with one port can. @default the name here */
  readonly name?: string | false;
  /** Its name in the Service, where that is another one than in the container; false leaves it unnamed. @default `name` */
  readonly serviceName?: string | false;
  /** How the Service calls the container's port: by its number, by its name, or not at all, where both numbers are the same. @default 'number' */
  readonly targetPort?: 'number' | 'name' | 'unset';
  /** Whether the container lists the port; it can listen on it all the same. False also gives a listed port a second one of the Service: 443 beside 80. @default true */
  readonly listed?: boolean;
  /** The same port of the node leads to the container, 1 to 65535; takes the deviation `hostPort`. @default none */
  readonly hostPort?: number;
}

/** Ports by name `P`; a number alone is the port of both container and Service. */
export type Ports<P extends string = string> = { readonly [N in P]: number | PortOptions };

/** A port of a container that no Service offers. */
export type ContainerPort = Pick<PortOptions, 'container' | 'protocol' | 'name' | 'hostPort'>;

/** What a container of a Job listens on. */
export interface ContainerPortsOptions {
  /** Ports by name, which the container lists; a Job has no Service, so they have no address. @default none */
  readonly ports?: Readonly<Record<string, number | ContainerPort>>;
}

/** What others reach. */
export interface PortsOptions<P extends string = string> {
  /**
   * Ports by name, each reachable under the same name on the Service. Names follow the rule for container ports: at most 15 characters.
   *
   * @default none: the workload gets no Service
   */
  readonly ports?: Ports<P>;
}
