import { metadataOf } from './assemble';
import type { V1Service, V1ServicePort, V1ServiceSpec } from '../../../schemas/types/kubernetes';
import type { ServiceShape } from '../exposure/platform';
import { textsIn } from '../links/text-in';
import { isAsDeclared } from '../model/as-declared';
import type { Instance, Port, Scope } from '../model/scope';
import { deepMerge } from '../options/deep-merge';
import type { MetadataOptions } from '../subjects/metadata/options';
import { hasExactLabels } from '../subjects/metadata/subject';
import { writtenProtocol } from '../subjects/ports/ports';
import { offeredPorts } from '../subjects/service/more';
import type { MoreService, ServiceFields, ServiceOptions } from '../subjects/service/options';

/** A port of a Service, and what exposure makes of it. */
export interface ServicePort {
  readonly port: Port;
  readonly shape?: ServiceShape;
}

function servicePort({ port, shape }: ServicePort, instance: Instance): V1ServicePort {
  const { serviceName, appProtocol, container, objectName } = port;
  const nodePort = shape?.nodePort === undefined ? {} : { nodePort: shape.nodePort };
  const targetPort = { number: container, name: objectName, unset: undefined }[port.targetPort ?? 'number'];
  return { name: serviceName, protocol: writtenProtocol(port, instance), appProtocol, port: port.service, targetPort, ...nodePort };
}

/** How a Service is reached where nobody says it. */
function defaultType(instance: Instance): string | undefined {
  return isAsDeclared(instance) ? undefined : 'ClusterIP';
}

/** The user's own fields of a Service but its selector, which is whole; what exposes it decides its type. */
function nativeFields({ selector: _, type, ...rest }: ServiceFields, shape?: ServiceShape): object {
  return shape === undefined && type !== undefined ? { ...rest, type } : rest;
}

/** The labels that a Service finds its Pods by. */
function selectorOf(instance: Instance, { selector = instance.selector }: ServiceFields): Record<string, string> {
  return { ...selector };
}

/**
 * A Service in front of the Pods of a workload.
 *
 * @param name before the overlay's prefix and suffix
 * @param isHeadless without an address of its own: its name leads to each Pod
 * @param ports those that it offers; all of them are exposed alike, because a Service exposes all its ports or none
 * @see https://kubernetes.io/docs/concepts/services-networking/service/
 */
export function service(instance: Instance, name: string, ports: readonly ServicePort[], scope: Scope, isHeadless = false): V1Service {
  const shape = ports.find((port) => port.shape)?.shape;
  const { labels, serviceLabels = labels, serviceAnnotations, service: fields = {} } = instance.options as MetadataOptions & ServiceOptions;
  const isMain = name === instance.names.service;
  const metadata = {
    labels: { ...serviceLabels, ...shape?.labels },
    isExact: hasExactLabels(instance.options),
    annotations: { ...textsIn(serviceAnnotations, scope), ...shape?.annotations },
  };
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: instance.namespace, ...metadataOf(metadata, instance.selector) },
    spec: deepMerge<V1ServiceSpec>({
      type: shape?.type ?? defaultType(instance),
      ...isHeadless ? { clusterIP: 'None' } : {},
      ...shape?.loadBalancerClass === undefined ? {} : { loadBalancerClass: shape.loadBalancerClass },
      externalTrafficPolicy: shape?.trafficPolicy,
      sessionAffinity: shape?.sessionAffinity,
      loadBalancerSourceRanges: shape?.sourceRanges && [...shape.sourceRanges],
      selector: selectorOf(instance, fields),
      ...ports.length === 0 ? {} : { ports: ports.map((port) => servicePort(port, instance)) },
    }, isMain ? nativeFields(fields, shape) : undefined),
  };
}

/** Another Service in front of the same Pods, in the user's own words. */
export function moreService(instance: Instance, name: string, { ports, labels, annotations, ...fields }: MoreService, scope: Scope): V1Service {
  const metadata = { labels, isExact: hasExactLabels(instance.options), annotations: textsIn(annotations, scope) };
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: instance.namespace, ...metadataOf(metadata, instance.selector) },
    spec: deepMerge<V1ServiceSpec>({
      type: defaultType(instance),
      selector: selectorOf(instance, fields),
      ports: offeredPorts({ ports }, instance).map((port) => servicePort({ port }, instance)),
    }, nativeFields(fields)),
  };
}
