import type { JsonObject, JsonValue } from '../../kubernetes/objects/json';

/** One request to an API server. */
export interface ClusterRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the root of the server, every part encoded: `/api/v1/namespaces/shop/services/web`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  /** @default `application/json` */
  readonly contentType?: string;
}

/** What an API server answered, whatever it says: nothing about it is trusted. */
export interface ClusterAnswer {
  /** The HTTP status. */
  readonly code: number;
  /** An empty object where the answer is no JSON object. */
  readonly body: JsonObject;
}

/** A container that runs. */
export interface ContainerName {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
}

/** How a program in a container ended. */
export interface ExecAnswer {
  readonly stdout: string;
  readonly stderr: string;
  /** Undefined where the program did not start, or did not end in time. */
  readonly exitCode?: number;
  /** Why it did not start: the server's own words. */
  readonly failure?: string;
  /** The HTTP status of a server that did not let the program start. */
  readonly refused?: number;
}

/** A cluster, as the commands see it: the one module that reaches out implements it, and tests do. */
export interface Cluster {
  /** The context of the kubeconfig. */
  readonly context: string;
  /** The address of the API server. */
  readonly server: string;
  /** The namespace of the context: of objects that name none. */
  readonly namespace: string;
  /** @throws CommandFault where no server answers, or it does not know who asks */
  send(request: ClusterRequest): Promise<ClusterAnswer>;
  /** Runs a program in a container, without input and without a shell. */
  exec(container: ContainerName, command: readonly string[], milliseconds: number): Promise<ExecAnswer>;
  /** Whether a Pod takes connections on a port, through the API server as `kubectl port-forward`; undefined where that cannot be told. */
  listens(namespace: string, pod: string, port: number, milliseconds: number): Promise<boolean | undefined>;
}
