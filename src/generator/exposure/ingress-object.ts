import { hostName } from './hosts';
import type { IngressOptions, IngressPath, Tls } from './ingress-options';
import type { Claim, ExposureRequest } from './platform';
import type { V1HTTPIngressPath, V1Ingress, V1IngressRule, V1ObjectMeta } from '../../../schemas/types/kubernetes';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { Outside } from '../subjects/outside/outside';
import { outsideAnnotations } from '../subjects/outside/subject';

function pathsOf({ paths = ['/'] }: IngressOptions): readonly Required<IngressPath>[] {
  return paths.map((path) => typeof path === 'string' ? { path, pathType: 'Prefix' } : { pathType: 'Prefix', ...path });
}

function secretOf(hosts: readonly string[], { secret = `${hostName(hosts)}-tls` }: Tls): string {
  return secret;
}

/** What asks cert-manager for the Secret, or says that it exists. @see https://cert-manager.io/docs/usage/ingress/#supported-annotations */
function tlsAnnotations(tls: Tls): Readonly<Record<string, string>> {
  if (tls.clusterIssuer !== undefined) return { 'cert-manager.io/cluster-issuer': tls.clusterIssuer };
  return tls.issuer === undefined ? outsideAnnotations([Outside.secret(tls.secret)]) : { 'cert-manager.io/issuer': tls.issuer };
}

function unlessEmpty(field: 'labels' | 'annotations', map: Readonly<Record<string, string>>): V1ObjectMeta {
  return Object.keys(map).length === 0 ? {} : { [field]: map };
}

/** The Ingress of one exposure. The names of its Services are those of base: kustomize makes them follow. */
export function ingressObject(hosts: readonly string[], options: IngressOptions, { namespace, service, port }: ExposureRequest): V1Ingress {
  const { className, tls, labels = {}, name = hostName(hosts) } = options;
  const annotations = { ...tls === undefined ? {} : tlsAnnotations(tls), ...options.annotations };
  const backend = { service: { name: service, port: { number: port.service } } };
  const paths = (): V1HTTPIngressPath[] => pathsOf(options).map(({ path, pathType }) => ({ path, pathType, backend }));
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace, ...unlessEmpty('labels', labels), ...unlessEmpty('annotations', annotations) },
    spec: {
      ingressClassName: className,
      ...tls === undefined ? {} : { tls: [{ hosts: [...hosts], secretName: secretOf(hosts, tls) }] },
      rules: hosts.map((host) => ({ host, http: { paths: paths() } })),
    },
  };
}

const SHARE = 'endpoints of one host share its Ingress: give them the same hosts, className, tls, name, labels and annotations, and one audience; where they are of several namespaces or groups, use Gateway.http(…), whose routes add up';

/** What an Ingress has for itself: its hosts, which only exposures share that agree, and the paths there. */
export function ingressClaims(hosts: readonly string[], options: IngressOptions, request: ExposureRequest): readonly Claim[] {
  const { className, tls, annotations, labels, name } = options;
  const { unit, namespace, audience } = request;
  const sharedBy = JSON.stringify([hosts, className, tls, annotations, labels, name, unit, namespace, audience]);
  return hosts.flatMap((host) => [
    { key: `ingress ${host}`, label: `host "${host}"`, sharedBy, hint: SHARE },
    ...pathsOf(options).map(({ path, pathType }) => ({
      key: `ingress ${host} ${pathType} ${path}`, label: `path "${path}" (${pathType}) of host "${host}"`, hint: 'give each endpoint its own paths: `paths`',
    })),
  ]);
}

/** Two Ingresses that differ in their paths only, as one. */
export function joinIngresses(earlier: KubernetesManifest, later: KubernetesManifest): KubernetesManifest {
  const [first, second] = [earlier as V1Ingress, later as V1Ingress];
  const added = new Map((second.spec?.rules ?? []).map(({ host, http }) => [host, http?.paths ?? []]));
  const rules = (first.spec?.rules ?? []).map((rule): V1IngressRule => {
    const paths = [...rule.http?.paths ?? [], ...added.get(rule.host) ?? []];
    return { ...rule, http: { paths } };
  });
  return { ...first, spec: { ...first.spec, rules } } as KubernetesManifest;
}
