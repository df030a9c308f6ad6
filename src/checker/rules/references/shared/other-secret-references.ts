import type { PodReference } from './pod-references';
import type { RenderIndex } from '../../../../kubernetes/index/render-index';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';

/** Annotations on which cert-manager makes the Secrets of an Ingress or Gateway. */
const CERTIFICATE_ANNOTATIONS = ['cert-manager.io/issuer', 'cert-manager.io/cluster-issuer', 'kubernetes.io/tls-acme'];

function makesCertificates(resource: Resource): boolean {
  const annotations = asObject(at(resource.object, 'metadata', 'annotations'));
  return CERTIFICATE_ANNOTATIONS.some((annotation) => annotations[annotation] !== undefined);
}

function secret(referrer: Resource, path: PodReference['path'], namespace: string, name: unknown): PodReference[] {
  const text = asString(name) ?? '';
  return text === '' ? [] : [{ referrer, path, kind: 'Secret', namespace, name: text, optional: false, keys: [] }];
}

function* ofGateway(index: RenderIndex, gateway: Resource): Iterable<PodReference> {
  for (const [listener, spec] of asList(at(gateway.object, 'spec', 'listeners')).entries()) {
    for (const [position, value] of asList(at(spec, 'tls', 'certificateRefs')).entries()) {
      const certificate = asObject(value);
      if ((certificate.kind ?? 'Secret') !== 'Secret') continue;
      const namespace = asString(certificate.namespace) ?? index.namespaceOf(gateway);
      yield* secret(gateway, ['spec', 'listeners', listener, 'tls', 'certificateRefs', position, 'name'], namespace, certificate.name);
    }
  }
}

/** Secrets that objects other than workloads name: Ingress and Gateway certificates, pull secrets of ServiceAccounts. */
export function* otherSecretReferences(index: RenderIndex): Iterable<PodReference> {
  for (const ingress of index.ofKind('Ingress.networking.k8s.io')) {
    if (makesCertificates(ingress)) continue;
    for (const [position, tls] of asList(at(ingress.object, 'spec', 'tls')).entries()) {
      yield* secret(ingress, ['spec', 'tls', position, 'secretName'], index.namespaceOf(ingress), at(tls, 'secretName'));
    }
  }
  for (const gateway of index.ofKind('Gateway.gateway.networking.k8s.io')) {
    if (!makesCertificates(gateway)) yield* ofGateway(index, gateway);
  }
  for (const account of index.ofKind('ServiceAccount')) {
    for (const [position, pull] of asList(account.object.imagePullSecrets).entries()) {
      yield* secret(account, ['imagePullSecrets', position, 'name'], index.namespaceOf(account), at(pull, 'name'));
    }
  }
}
