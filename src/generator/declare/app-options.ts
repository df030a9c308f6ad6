import type { V1Deployment, V1Probe, V1ResourceRequirements, V1Service } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Deviation } from './deviation';
import type { EnvValue } from './env-value';
import type { Link } from './link';
import type { Outside } from './outside';
import type { PortsOption } from './port-options';

/** Names of the generated objects, where they differ from the application's own. */
export interface AppNames {
  /** Name of the Deployment. @default the application's name */
  readonly deployment?: string;
  /** Name of the container in its Pods. @default the application's name */
  readonly container?: string;
  /** Name of the Service: the first part of the DNS name that other applications call. @default the application's name */
  readonly service?: string;
}

/** Health checks of the container. @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/ */
export interface AppProbes {
  /** Where it fails, the Pod gets no traffic. @default none */
  readonly readiness?: V1Probe;
  /** Where it fails, the container is restarted. @default none */
  readonly liveness?: V1Probe;
  /** Until it succeeds, the other two wait. @default none */
  readonly startup?: V1Probe;
}

/** Last changes to generated manifests, for what has no option; each returns the manifest to write. */
export interface AppCustomization {
  /** Changes the Deployment. @default as generated */
  readonly deployment?: (manifest: V1Deployment) => V1Deployment;
  /** Changes the Service; not called where the application has no ports. @default as generated */
  readonly service?: (manifest: V1Service) => V1Service;
}

/** Options of an application: one Deployment with one container, and a Service where it has ports. */
export interface AppOptions<P extends PortsOption = PortsOption> {
  /** Container image with its tag or digest. */
  readonly image: string;
  /** How many Pods run, 0 to 2147483647. @default 1 */
  readonly replicas?: number;
  /** Ports by name, each reachable under the same name on the Service. @default none: the application gets no Service */
  readonly ports?: P;
  /** Names of the generated objects. @default the application's name for every object */
  readonly names?: AppNames;
  /** Variables of the container. @default none */
  readonly env?: Readonly<Record<string, EnvValue>>;
  /** Endpoints that the application calls. @default none */
  readonly links?: readonly Link[];
  /** Annotations of the Deployment. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Labels of the Deployment, the Service and the Pods, besides `app`. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Command line of the container. @default the image's own */
  readonly args?: readonly string[];
  /** CPU and memory. @default none */
  readonly resources?: V1ResourceRequirements;
  /** Health checks. @default none */
  readonly probes?: AppProbes;
  /** Safe defaults that the image can not live with, each with its reason. @default none */
  readonly deviations?: readonly Deviation[];
  /** Objects that the application refers to and that exist without being rendered here. @default none */
  readonly outside?: readonly Outside[];
  /**
   * The unit that the application builds and syncs with. Give groups from about a hundred applications on:
   * the cost of one kustomize build grows faster than the number of its objects.
   *
   * @default none: all applications are one unit
   */
  readonly group?: string;
  /** Last changes to the generated manifests; the checks judge what comes of them. @default none */
  readonly customize?: AppCustomization;
}
