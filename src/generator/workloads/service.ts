import type { V1Service, V1ServicePort } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { metadataOf } from './assemble';
import type { ServiceShape } from '../exposure/platform';
import type { Instance, Port, Scope } from '../model/scope';
import type { MetadataOptions } from '../subjects/metadata/options';

/** A port of a Service, and what exposure makes of it. */
export interface ServicePort {
  readonly port: Port;
  readonly shape?: ServiceShape;
}

function servicePort({ port, shape }: ServicePort): V1ServicePort {
  const { name, protocol, container } = port;
  return { name, protocol, port: port.service, targetPort: container, ...shape?.nodePort === undefined ? {} : { nodePort: shape.nodePort } };
}

/**
 * A Service in front of the Pods of a workload.
 *
 * @param name before the overlay's prefix and suffix
 * @param ports those that it offers; all of them are exposed alike, because a Service exposes all its ports or none
 * @see https://kubernetes.io/docs/concepts/services-networking/service/
 */
export function service(instance: Instance, name: string, ports: readonly ServicePort[], scope: Scope): V1Service {
  const shape = ports.find((port) => port.shape)?.shape;
  const { labels } = instance.options as MetadataOptions;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: scope.baseNamespace, ...metadataOf({ labels, annotations: shape?.annotations }, instance.selector) },
    spec: {
      type: shape?.type ?? 'ClusterIP',
      ...shape?.loadBalancerClass === undefined ? {} : { loadBalancerClass: shape.loadBalancerClass },
      selector: { ...instance.selector },
      ports: ports.map(servicePort),
    },
  };
}
