/** A release that publishes CustomResourceDefinitions. */
export interface CrdSource {
  /** Go module, which is also the repository. */
  readonly module: string;
  readonly version: string;
  /** Folders inside the release. */
  readonly folders: readonly string[];
  /** Folders of the channel that clusters have by default, where there are two: what it lacks is marked experimental. */
  readonly standard?: readonly string[];
  /** True for a release that only adds the API versions that the current one no longer serves. */
  readonly older?: boolean;
}

const BASES = ['config/crd/bases'];

/** The releases, current ones before older ones of the same module. All are licensed under Apache-2.0. */
export const SOURCES: readonly CrdSource[] = [
  { module: 'github.com/argoproj/argo-cd/v3', version: 'v3.6.1', folders: ['manifests/crds'] },
  { module: 'github.com/fluxcd/source-controller', version: 'v1.10.1', folders: BASES },
  { module: 'github.com/fluxcd/source-controller', version: 'v1.7.4', folders: BASES, older: true },
  { module: 'github.com/fluxcd/kustomize-controller', version: 'v1.10.1', folders: BASES },
  { module: 'github.com/fluxcd/kustomize-controller', version: 'v1.7.3', folders: BASES, older: true },
  { module: 'github.com/fluxcd/helm-controller', version: 'v1.6.3', folders: BASES },
  { module: 'github.com/fluxcd/helm-controller', version: 'v1.3.0', folders: BASES, older: true },
  { module: 'github.com/fluxcd/notification-controller', version: 'v1.9.3', folders: BASES },
  { module: 'github.com/fluxcd/notification-controller', version: 'v1.8.4', folders: BASES, older: true },
  { module: 'github.com/fluxcd/image-reflector-controller', version: 'v1.2.0', folders: BASES },
  { module: 'github.com/fluxcd/image-reflector-controller', version: 'v1.1.2', folders: BASES, older: true },
  { module: 'github.com/fluxcd/image-automation-controller', version: 'v1.2.1', folders: BASES },
  { module: 'github.com/fluxcd/image-automation-controller', version: 'v1.1.4', folders: BASES, older: true },
  { module: 'sigs.k8s.io/gateway-api', version: 'v1.7.0', folders: ['config/crd/experimental'], standard: ['config/crd/standard'] },
  { module: 'go.universe.tf/metallb', version: 'v0.16.2', folders: BASES },
];
