import { OPENSHIFT_KINDS } from './openshift-kinds';
import type { ServedKind } from './read-served';

/** A release that publishes CustomResourceDefinitions, or what its own API servers serve. */
export interface CrdSource {
  /** The repository; of a Go project its module. */
  readonly module: string;
  /** The release; of a project without releases Go's name of the commit. */
  readonly version: string;
  /** The file of the bundle, where several projects share an API group. @default the group */
  readonly bundle?: string;
  /** Folders inside the release. */
  readonly folders: readonly string[];
  /** What an API server of the project's own serves, which no CustomResourceDefinition defines. */
  readonly served?: { readonly document: string; readonly kinds: readonly ServedKind[] };
  /** Folders of the channel that clusters have by default, where there are two: what it lacks is marked experimental. */
  readonly standard?: readonly string[];
  /** Fields that the major version before still has, and clusters with it, by the field that replaced them. */
  readonly former?: Readonly<Record<string, string>>;
  /** Fields whose values installations add to, as the project documents: any value is taken. */
  readonly extended?: readonly string[];
  /** True for a release that only adds what the current one no longer serves: API versions, and fields, which are not checked. */
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
  { module: 'github.com/fluxcd/notification-controller', version: 'v1.9.3', folders: BASES, extended: ['kind'] },
  { module: 'github.com/fluxcd/notification-controller', version: 'v1.8.4', folders: BASES, extended: ['kind'], older: true },
  { module: 'github.com/fluxcd/image-reflector-controller', version: 'v1.2.0', folders: BASES },
  { module: 'github.com/fluxcd/image-reflector-controller', version: 'v1.1.2', folders: BASES, older: true },
  { module: 'github.com/fluxcd/image-automation-controller', version: 'v1.2.1', folders: BASES },
  { module: 'github.com/fluxcd/image-automation-controller', version: 'v1.1.4', folders: BASES, older: true },
  { module: 'sigs.k8s.io/gateway-api', version: 'v1.7.0', folders: ['config/crd/experimental'], standard: ['config/crd/standard'] },
  { module: 'github.com/argoproj/argo-rollouts', version: 'v1.10.2', folders: ['manifests/crds'], bundle: 'argoproj.io.rollouts' },
  {
    module: 'github.com/argoproj/argo-workflows/v4',
    version: 'v4.0.5',
    folders: ['manifests/base/crds/full'],
    bundle: 'argoproj.io.workflows',
    former: { schedules: 'schedule', mutexes: 'mutex', semaphores: 'semaphore', podPriorityClassName: 'podPriority' },
  },
  { module: 'github.com/cert-manager/cert-manager', version: 'v1.21.2', folders: ['deploy/crds'] },
  { module: 'github.com/prometheus-operator/prometheus-operator', version: 'v0.93.0', folders: ['example/prometheus-operator-crd'] },
  { module: 'github.com/prometheus-operator/prometheus-operator', version: 'v0.85.0', folders: ['example/prometheus-operator-crd'], older: true },
  { module: 'github.com/external-secrets/external-secrets', version: 'v1.3.2', folders: ['config/crds/bases'] },
  { module: 'github.com/external-secrets/external-secrets', version: 'v0.16.2', folders: ['config/crds/bases'], older: true },
  { module: 'github.com/bitnami-labs/sealed-secrets', version: 'v0.40.0', folders: ['helm/sealed-secrets/crds'] },
  { module: 'github.com/kedacore/keda/v2', version: 'v2.21.0', folders: BASES },
  { module: 'istio.io/api', version: 'v1.32.0', folders: ['kubernetes'] },
  { module: 'github.com/cilium/cilium', version: 'v1.20.2', folders: ['pkg/k8s/apis/cilium.io/client/crds/v2', 'pkg/k8s/apis/cilium.io/client/crds/v2alpha1'] },
  { module: 'github.com/vmware-tanzu/velero', version: 'v1.18.3', folders: ['config/crd/v1/bases', 'config/crd/v2alpha1/bases'] },
  { module: 'go.universe.tf/metallb', version: 'v0.16.2', folders: BASES },
  { module: 'github.com/cloudnative-pg/cloudnative-pg', version: 'v1.30.0', folders: BASES },
  { module: 'github.com/strimzi/strimzi-kafka-operator', version: '1.2.0', folders: ['install/cluster-operator'] },
  { module: 'github.com/strimzi/strimzi-kafka-operator', version: '0.51.0', folders: ['install/cluster-operator'], older: true },
  { module: 'github.com/strimzi/strimzi-kafka-operator', version: '0.45.2', folders: ['install/cluster-operator'], older: true },
  { module: 'github.com/argoproj-labs/argocd-image-updater', version: 'v1.3.0', folders: BASES },
  { module: 'github.com/argoproj-labs/argocd-image-updater', version: 'v1.0.0', folders: BASES, older: true },
  {
    module: 'github.com/openshift/api',
    version: 'v0.0.0-20260822000325-2a3d73913b5a',
    folders: ['authorization/v1', 'console/v1', 'helm/v1beta1', 'quota/v1', 'route/v1'].map((group) => `${group}/zz_generated.crd-manifests`),
    served: { document: 'openapi/openapi.json', kinds: OPENSHIFT_KINDS },
  },
];
