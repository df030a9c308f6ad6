import type { AppModel, LinkModel, Scope } from './model';

/** Name of an application's Service as the cluster will know it. */
export function renderedServiceName(app: AppModel, scope: Scope): string {
  return `${scope.namePrefix}${scope.serviceName(app)}${scope.nameSuffix}`;
}

/**
 * DNS name of an application's Service: `<service>.<namespace>.svc.<cluster domain>`.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
function serviceHost(app: AppModel, scope: Scope): string {
  return `${renderedServiceName(app, scope)}.${scope.namespace}.svc.${scope.clusterDomain}`;
}

/** The value of a link's variable, in base or in an overlay. */
export function linkValue({ target, port, form }: LinkModel, scope: Scope): string {
  const host = serviceHost(target, scope);
  const number = scope.servicePort(target, port);
  switch (form.kind) {
    case 'host': return host;
    case 'port': return String(number);
    case 'host-port': return `${host}:${number}`;
    case 'url': return `${form.scheme}://${host}:${number}${form.path}`;
  }
}
