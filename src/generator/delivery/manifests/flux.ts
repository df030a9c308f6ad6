import type { DeliveredUnit } from './units';
import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';
import type { ClusterModel, FluxModel } from '../../model/delivery';
import { revisionKind } from '../revision';

const OCI = /^oci:/;

/** Seconds as Flux writes a duration: `10m`, `90s`. */
export function duration(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

/** `git@host:path`, which Flux takes as an address of ssh only. @see https://fluxcd.io/flux/components/source/gitrepositories/#url */
function urlOf(repository: string): string {
  return repository.includes('://') ? repository : `ssh://${repository.replace(':', '/')}`;
}

/** Where Flux gets the repository. @see https://fluxcd.io/flux/components/source/gitrepositories/ @see https://fluxcd.io/flux/components/source/ocirepositories/ */
export function source(delivery: FluxModel): KubernetesManifest {
  const { repository, revision, interval, namespace, source: name, secret } = delivery;
  const isArtifact = OCI.test(repository);
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: isArtifact ? 'OCIRepository' : 'GitRepository',
    metadata: { name, namespace },
    spec: {
      interval: duration(interval),
      url: urlOf(repository),
      ref: isArtifact ? { tag: revision } : { [revisionKind(revision)]: revision },
      ...secret === undefined ? {} : { secretRef: { name: secret } },
    },
  };
}

function nameOf(cluster: ClusterModel, unit: DeliveredUnit): string {
  return `${cluster.name}-${unit.name}`;
}

/** What syncs one unit, after those that make its namespaces and kinds. @see https://fluxcd.io/flux/components/kustomize/kustomizations/ */
export function kustomization(delivery: FluxModel, cluster: ClusterModel, unit: DeliveredUnit, before: readonly DeliveredUnit[]): KubernetesManifest {
  const { interval, retryInterval, timeout, prune, wait, namespace, decryptionSecret, repository, move = {} } = delivery;
  const { namespace: targetNamespace, ...affixes } = move;
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: nameOf(cluster, unit), namespace },
    spec: {
      ...before.length === 0 ? {} : { dependsOn: before.map((other) => ({ name: nameOf(cluster, other) })) },
      interval: duration(interval),
      retryInterval: duration(retryInterval),
      timeout: duration(timeout),
      sourceRef: { kind: OCI.test(repository) ? 'OCIRepository' : 'GitRepository', name: delivery.source },
      path: `./${unit.path}`,
      ...targetNamespace === undefined ? {} : { targetNamespace },
      ...affixes,
      prune,
      wait,
      ...decryptionSecret === undefined ? {} : { decryption: { provider: 'sops', secretRef: { name: decryptionSecret } } },
    },
  };
}
