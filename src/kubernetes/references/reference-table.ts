import type { GroupKind } from '../kinds/group-kind';

/** What comes of it when the object that is named is not there: `fails` where requests or Pods fail at once, else `degrades`. */
export type Weight = 'fails' | 'degrades';

/** A field by which objects of some kinds name another object. */
export interface ReferenceField {
  readonly from: readonly GroupKind[];
  /** Where the reference stands; `*` for every entry of a list. It is a name, or an object with one. */
  readonly path: readonly string[];
  /** Kinds that may be named, by the word for them in the reference, the first where it has none. */
  readonly to: Readonly<Record<string, GroupKind>>;
  /** The field with the name. @default name */
  readonly nameField?: string;
  readonly weight: Weight;
  /** What becomes of the object that names it: `syncs nothing any more`. */
  readonly effect: string;
}

const SOURCES = Object.fromEntries(['GitRepository', 'OCIRepository', 'Bucket', 'HelmRepository', 'HelmChart', 'ExternalArtifact']
  .map((kind) => [kind, `${kind}.source.toolkit.fluxcd.io`]));
const STANDSTILL = { weight: 'degrades', effect: 'syncs nothing any more' } as const;
const SERVICE = { Service: 'Service' };
const RBAC = { Role: 'Role.rbac.authorization.k8s.io', ClusterRole: 'ClusterRole.rbac.authorization.k8s.io' };
const ANALYSIS = { AnalysisTemplate: 'AnalysisTemplate.argoproj.io' };
const ROLLOUT = ['Rollout.argoproj.io'];
const KUSTOMIZATION = 'Kustomization.kustomize.toolkit.fluxcd.io';
const HELM_RELEASE = 'HelmRelease.helm.toolkit.fluxcd.io';
const UNROUTED = { weight: 'fails', effect: 'sends requests to nothing' } as const;
const WEBHOOKS = ['MutatingWebhookConfiguration.admissionregistration.k8s.io', 'ValidatingWebhookConfiguration.admissionregistration.k8s.io'];

/** Analyses of a Rollout, wherever its strategy has them. */
const ANALYSES: readonly ReferenceField[] = [
  ['spec', 'strategy', 'canary', 'analysis'], ['spec', 'strategy', 'canary', 'steps', '*', 'analysis'],
  ['spec', 'strategy', 'blueGreen', 'prePromotionAnalysis'], ['spec', 'strategy', 'blueGreen', 'postPromotionAnalysis'],
].map((path) => ({ from: ROLLOUT, path: [...path, 'templates', '*'], to: ANALYSIS, nameField: 'templateName', weight: 'fails', effect: 'does not roll out any more' }));

/** Services that a Rollout moves traffic between. */
const TRAFFIC: readonly ReferenceField[] = ['canary.canaryService', 'canary.stableService', 'blueGreen.activeService', 'blueGreen.previewService']
  .map((path) => ({ from: ROLLOUT, path: ['spec', 'strategy', ...path.split('.')], to: SERVICE, weight: 'fails', effect: 'does not roll out any more' }));

/** References of objects to each other, apart from those of Pods, and from those to ConfigMaps and Secrets. */
export const REFERENCE_FIELDS: readonly ReferenceField[] = [
  { from: [KUSTOMIZATION], path: ['spec', 'sourceRef'], to: SOURCES, ...STANDSTILL },
  { from: [KUSTOMIZATION], path: ['spec', 'dependsOn', '*'], to: { Kustomization: KUSTOMIZATION }, ...STANDSTILL },
  { from: [HELM_RELEASE], path: ['spec', 'chart', 'spec', 'sourceRef'], to: SOURCES, ...STANDSTILL },
  { from: [HELM_RELEASE], path: ['spec', 'chartRef'], to: SOURCES, ...STANDSTILL },
  { from: [HELM_RELEASE], path: ['spec', 'dependsOn', '*'], to: { HelmRelease: HELM_RELEASE }, ...STANDSTILL },
  { from: ['HelmChart.source.toolkit.fluxcd.io'], path: ['spec', 'sourceRef'], to: SOURCES, ...STANDSTILL },
  { from: ['ImageUpdateAutomation.image.toolkit.fluxcd.io'], path: ['spec', 'sourceRef'], to: SOURCES, weight: 'degrades', effect: 'updates no images any more' },
  { from: ['Application.argoproj.io'], path: ['spec', 'project'], to: { AppProject: 'AppProject.argoproj.io' }, ...STANDSTILL },
  { from: ['ApplicationSet.argoproj.io'], path: ['spec', 'template', 'spec', 'project'], to: { AppProject: 'AppProject.argoproj.io' }, ...STANDSTILL },
  { from: ['RoleBinding.rbac.authorization.k8s.io'], path: ['roleRef'], to: RBAC, weight: 'fails', effect: 'grants nothing any more' },
  { from: ['ClusterRoleBinding.rbac.authorization.k8s.io'], path: ['roleRef'], to: RBAC, weight: 'fails', effect: 'grants nothing any more' },
  { from: ['PersistentVolumeClaim'], path: ['spec', 'storageClassName'], to: { StorageClass: 'StorageClass.storage.k8s.io' }, weight: 'degrades', effect: 'gets no volume where it has none yet' },
  { from: ['StatefulSet.apps', 'StatefulSet.apps.kruise.io', 'CloneSet.apps.kruise.io'], path: ['spec', 'volumeClaimTemplates', '*', 'spec', 'storageClassName'], to: { StorageClass: 'StorageClass.storage.k8s.io' }, weight: 'degrades', effect: 'gets no volumes for new Pods' },
  { from: ['Ingress.networking.k8s.io'], path: ['spec', 'ingressClassName'], to: { IngressClass: 'IngressClass.networking.k8s.io' }, weight: 'fails', effect: 'is not served any more' },
  { from: ['Ingress.networking.k8s.io'], path: ['spec', 'defaultBackend', 'service'], to: SERVICE, ...UNROUTED },
  { from: ['Ingress.networking.k8s.io'], path: ['spec', 'rules', '*', 'http', 'paths', '*', 'backend', 'service'], to: SERVICE, ...UNROUTED },
  { from: ['HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map((kind) => `${kind}.gateway.networking.k8s.io`), path: ['spec', 'rules', '*', 'backendRefs', '*'], to: SERVICE, ...UNROUTED },
  { from: ['IngressRoute.traefik.io', 'IngressRouteTCP.traefik.io'], path: ['spec', 'routes', '*', 'services', '*'], to: SERVICE, ...UNROUTED },
  { from: ['IngressRoute.traefik.io'], path: ['spec', 'routes', '*', 'middlewares', '*'], to: { Middleware: 'Middleware.traefik.io' }, weight: 'fails', effect: 'is not served any more' },
  { from: ['Route.route.openshift.io'], path: ['spec', 'to'], to: SERVICE, ...UNROUTED },
  { from: WEBHOOKS, path: ['webhooks', '*', 'clientConfig', 'service'], to: SERVICE, weight: 'fails', effect: 'answers no requests of the API server' },
  { from: ['APIService.apiregistration.k8s.io'], path: ['spec', 'service'], to: SERVICE, weight: 'fails', effect: 'answers no requests of the API server' },
  { from: ['StatefulSet.apps', 'StatefulSet.apps.kruise.io'], path: ['spec', 'serviceName'], to: SERVICE, weight: 'degrades', effect: 'has Pods without DNS names of their own' },
  { from: ['ScaledObject.keda.sh', 'ScaledJob.keda.sh'], path: ['spec', 'triggers', '*', 'authenticationRef'], to: { TriggerAuthentication: 'TriggerAuthentication.keda.sh', ClusterTriggerAuthentication: 'ClusterTriggerAuthentication.keda.sh' }, weight: 'degrades', effect: 'scales nothing any more' },
  ...ANALYSES, ...TRAFFIC,
];
