import type { V1Service, V1ServicePort, V1ServiceSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { metadataOf } from './assemble';
import type { ServiceShape } from '../exposure/platform';
import type { Instance, Port } from '../model/scope';
import { deepMerge } from '../options/deep-merge';
import type { MetadataOptions } from '../subjects/metadata/options';
import type { ServiceFields, ServiceOptions } from '../subjects/service/options';

/** A port of a Service, and what exposure makes of it. */
export interface ServicePort {
  readonly port: Port;
  readonly shape?: ServiceShape;
}

function servicePort({ port, shape }: ServicePort): V1ServicePort {
  const { name, protocol, container } = port;
  return { name, protocol, port: port.service, targetPort: container, ...shape?.nodePort === undefined ? {} : { nodePort: shape.nodePort } };
}

/** The user's own fields of a Service; what exposes it decides its type. */
function withoutType(fields: ServiceFields | undefined, shape: ServiceShape | undefined): object | undefined {
  if (fields === undefined || shape === undefined) return fields;
  const { type: _, ...rest } = fields;
  return rest;
}

/**
 * A Service in front of the Pods of a workload.
 *
 * @param name before the overlay's prefix and suffix
 * @param isHeadless without an address of its own: its name leads to each Pod
 * @param ports those that it offers; all of them are exposed alike, because a Service exposes all its ports or none
 * @see https://kubernetes.io/docs/concepts/services-networking/service/
 */
export function service(instance: Instance, name: string, ports: readonly ServicePort[], isHeadless = false): V1Service {
  const shape = ports.find((port) => port.shape)?.shape;
  const { labels, serviceLabels = labels, serviceAnnotations, service: fields } = instance.options as MetadataOptions & ServiceOptions;
  const metadata = { labels: { ...serviceLabels, ...shape?.labels }, annotations: { ...serviceAnnotations, ...shape?.annotations } };
  const isMain = name === instance.names.service;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: instance.namespace, ...metadataOf(metadata, instance.selector) },
    spec: deepMerge<V1ServiceSpec>({
      type: shape?.type ?? 'ClusterIP',
      ...isHeadless ? { clusterIP: 'None' } : {},
      ...shape?.loadBalancerClass === undefined ? {} : { loadBalancerClass: shape.loadBalancerClass },
      externalTrafficPolicy: shape?.trafficPolicy,
      sessionAffinity: shape?.sessionAffinity,
      loadBalancerSourceRanges: shape?.sourceRanges && [...shape.sourceRanges],
      selector: { ...instance.selector },
      ...ports.length === 0 ? {} : { ports: ports.map(servicePort) },
    }, isMain ? withoutType(fields, shape) : undefined),
  };
}
