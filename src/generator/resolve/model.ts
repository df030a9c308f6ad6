import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { AppCustomization, AppProbes } from '../declare/app-options';
import type { Deviation } from '../declare/deviation';
import type { EnvReference } from '../declare/env-value';
import type { LinkForm } from '../declare/link';
import type { Outside } from '../declare/outside';
import type { Patch } from '../declare/patch';
import type { Protocol } from '../declare/port-options';
import type { Audience, ServiceShape } from '../exposure/platform';

/** A port of an application, all defaults filled in. */
export interface PortModel {
  readonly name: string;
  readonly containerPort: number;
  readonly servicePort: number;
  readonly protocol: Protocol;
}

/** A link, with its target resolved. */
export interface LinkModel {
  readonly env: string;
  readonly form: LinkForm;
  readonly target: AppModel;
  readonly port: PortModel;
}

/** A variable that is no link. */
export interface EnvModel {
  readonly name: string;
  readonly value: string | EnvReference;
}

/** An application, resolved and checked. */
export interface AppModel {
  readonly name: string;
  /** The unit it builds with; `''` where the repository has one unit. */
  readonly unit: string;
  readonly deploymentName: string;
  readonly containerName: string;
  readonly serviceName: string;
  readonly image: string;
  readonly replicas: number;
  readonly ports: readonly PortModel[];
  readonly env: readonly EnvModel[];
  readonly links: readonly LinkModel[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly resources: object | undefined;
  readonly probes: AppProbes;
  readonly deviations: readonly Deviation[];
  readonly outside: readonly Outside[];
  readonly customize: AppCustomization;
}

/** Everything that decides the address of a Service in base or in one overlay. */
export interface Scope {
  readonly namespace: string;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly clusterDomain: string;
  /** Service name before prefix and suffix. */
  serviceName(app: AppModel): string;
  servicePort(app: AppModel, port: PortModel): number;
}

/** A Service that an overlay exposes. */
export interface ExposureModel {
  readonly app: AppModel;
  readonly audience: Audience;
  readonly ports: readonly PortModel[];
  /** One per port, in the same order. */
  readonly shapes: readonly ServiceShape[];
  /** Name of a Service of its own where the exposure covers only some ports; undefined where the application's Service itself is exposed. */
  readonly ownService: string | undefined;
}

/** What an overlay changes about an application. */
export interface OverrideModel {
  readonly app: AppModel;
  readonly replicas: number | undefined;
  readonly image: string | undefined;
  readonly serviceName: string | undefined;
  /** Changed Service ports. */
  readonly servicePorts: readonly { readonly port: PortModel; readonly servicePort: number }[];
  readonly env: Readonly<Record<string, string>>;
}

/** An overlay, resolved and checked. */
export interface OverlayModel {
  readonly name: string;
  readonly scope: Scope;
  /** True where kustomize has to move, or rename, what base holds. */
  readonly transforms: boolean;
  readonly createNamespace: boolean;
  readonly exposures: readonly ExposureModel[];
  readonly overrides: readonly OverrideModel[];
  /** Objects that keep their own names and namespaces: those of platforms, and the user's own in other namespaces. */
  readonly fixedObjects: readonly KubernetesManifest[];
  readonly manifests: readonly KubernetesManifest[];
  readonly patches: readonly Patch[];
  readonly resources: readonly string[];
  /** The exposures of one application. */
  exposuresOf(app: AppModel): readonly ExposureModel[];
  /** What the overlay changes about one application. */
  overrideOf(app: AppModel): OverrideModel | undefined;
}

/** A set of applications that builds and syncs alone. */
export interface UnitModel {
  /** `''` for the only unit of a repository without groups. */
  readonly name: string;
  readonly apps: readonly AppModel[];
  /** True for the unit that also holds the user's own objects. */
  readonly isShared: boolean;
}

/** A repository, resolved and checked: nothing in it is optional, undecided or wrong. */
export interface RepositoryModel {
  readonly scope: Scope;
  readonly networkPolicies: boolean;
  readonly apps: readonly AppModel[];
  /** The units with their applications, in order of first use; one unit `''` for a repository without groups. */
  readonly units: readonly UnitModel[];
  readonly overlays: readonly OverlayModel[];
  readonly manifests: readonly KubernetesManifest[];
}
