import type { V1Service, V1ServicePort } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { appLabels, selectorLabels } from './labels';
import type { AppModel, ExposureModel, PortModel, Scope } from '../resolve/model';

function servicePort({ name, containerPort, protocol }: PortModel, port: number): V1ServicePort {
  return { name, protocol, port, targetPort: containerPort };
}

/** The Service that the cluster reaches an application by. @see https://kubernetes.io/docs/concepts/services-networking/service/ */
export function service(app: AppModel, scope: Scope): V1Service {
  const manifest: V1Service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: app.serviceName, namespace: scope.namespace, labels: appLabels(app) },
    spec: { type: 'ClusterIP', selector: selectorLabels(app), ports: app.ports.map((port) => servicePort(port, scope.servicePort(app, port))) },
  };
  return app.customize.service?.(manifest) ?? manifest;
}

/** A Service that exposes only some ports of an application; `scope` is the overlay's, which still has to move it from base's namespace. */
export function exposingService(exposure: ExposureModel, name: string, namespace: string, scope: Scope): V1Service {
  const [shape] = exposure.shapes;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name,
      namespace,
      labels: appLabels(exposure.app),
      annotations: Object.keys(shape.annotations).length === 0 ? undefined : { ...shape.annotations },
    },
    spec: {
      type: shape.type,
      loadBalancerClass: shape.loadBalancerClass,
      selector: selectorLabels(exposure.app),
      ports: exposure.ports.map((port, index) => ({
        ...servicePort(port, scope.servicePort(exposure.app, port)), nodePort: exposure.shapes[index].nodePort,
      })),
    },
  };
}
