import type { V1Probe } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';

/** One health check: a handler in these words, or in Kubernetes' own; timings are Kubernetes' fields, in seconds. */
export interface Probe<N extends string = string> extends Native<Omit<V1Probe, 'exec' | 'grpc'>> {
  /** Path of an HTTP GET that answers below 400. @default another handler */
  readonly http?: string;
  /** Name of the port that a connection is opened to. @default another handler */
  readonly tcp?: N;
  /** Name of the port of the gRPC health service. @default another handler */
  readonly grpc?: N;
  /** Command in the container that exits 0. @default another handler */
  readonly exec?: readonly string[];
  /** Name of the port of `http`. @default the only port, or the one named "http" */
  readonly port?: N;
}

/** Health checks of a container. @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/ */
export interface Probes<N extends string = string> {
  /** Where it fails, the Pod gets no traffic. @default none */
  readonly readiness?: Probe<N>;
  /** Where it fails, the container is restarted. @default none */
  readonly liveness?: Probe<N>;
  /** Until it succeeds, the other two wait. @default none */
  readonly startup?: Probe<N>;
}

/** Whether a workload is well. */
export interface ProbesOptions<N extends string = string> {
  /** Health checks of the application's container. @default none */
  readonly probes?: Probes<N>;
}
