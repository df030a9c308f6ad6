import { podKindOf } from './pod-kinds';
import type { JsonObject } from '../objects/json';
import { asString } from '../objects/json';
import { parseApiVersion } from '../objects/resource';

/** Groups of custom resources that configure what exists and make no Pods or Services. */
const PASSIVE_GROUPS: ReadonlySet<string> = new Set([
  'bitnami.com', 'cert-manager.io', 'cilium.io', 'cloud.google.com', 'crd.projectcalico.org', 'elbv2.k8s.aws', 'external-secrets.io',
  'gateway.envoyproxy.io', 'karpenter.sh', 'keda.sh', 'kyverno.io', 'metallb.io', 'networking.gke.io', 'networking.istio.io', 'policy.linkerd.io',
  'projectcalico.org', 'projectcontour.io', 'secrets.hashicorp.com', 'security.istio.io', 'traefik.io', 'velero.io',
]);

/** The like, in groups whose other kinds do make Pods or Services. */
const PASSIVE_KINDS: ReadonlySet<string> = new Set([
  'AlertmanagerConfig', 'AnalysisTemplate', 'AppProject', 'PodMonitor', 'Probe', 'PrometheusRule', 'ScrapeConfig', 'ServiceMonitor',
]);

/** Knative makes Services and Pods of several kinds out of one object; of the others all that they make is in their template. */
function makesOnlyPods(object: JsonObject, group: string): boolean {
  return group !== 'serving.knative.dev' && podKindOf(object) !== undefined;
}

/** True for objects of API groups that are not Kubernetes' own and that may make further objects: Kafka clusters, Helm releases, Knative Services. */
export function isCustom(object: JsonObject): boolean {
  const { group } = parseApiVersion(asString(object.apiVersion) ?? '');
  if (!group.includes('.') || /[.-]k8s\.io$/.test(group)) return false;
  return !PASSIVE_GROUPS.has(group) && !PASSIVE_KINDS.has(asString(object.kind) ?? '') && !makesOnlyPods(object, group);
}
