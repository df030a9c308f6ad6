import { describePodPorts, podPorts } from '../../../../kubernetes/pods/container-ports';
import { isTestHook, runsToCompletion } from '../../../../kubernetes/pods/running';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { Service, ServicePort } from '../../../../kubernetes/services/service';
import type { Finding } from '../../../findings/finding';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { LinkRule } from '../shared/link-rule';

const info = linkRuleInfo('service-target-port', 'error', 'The target port of a Service is a port of the Pods that it selects.');

function targetOf({ targetPort }: ServicePort): number | string {
  return typeof targetPort === 'string' && /^\d+$/.test(targetPort) ? Number(targetPort) : targetPort;
}

function declares(workload: Workload, port: ServicePort): boolean {
  const target = targetOf(port);
  return podPorts(workload).some(({ protocol, port: number, name }) => protocol === port.protocol && (typeof target === 'number' ? number : name) === target);
}

function describe(service: Service, position: number, port: ServicePort, workload: Workload): Finding {
  const declared = podPorts(workload);
  const target = targetOf(port);
  const others = declared.length === 0 ? 'declare no ports' : `declare ${describePodPorts(declared)}`;
  return linkFinding(service.resource, info, {
    path: `spec.ports[${position}]${service.explicitTargets[position] === true ? '.targetPort' : '.port'}`,
    message: `Port ${port.port} goes to ${port.protocol} port ${target}, but the Pods of ${workload.kind} ${workload.name} ${others}.`,
    hint: typeof target === 'string'
      ? `Name a container port ${target} (protocol ${port.protocol}), or use a number.`
      : `Set targetPort to a port of the container, or declare containerPort ${target} there.`,
  }, typeof target === 'string' ? 'error' : 'warning');
}

/** What is wrong with one port. A name that no container has leads nowhere; a number may be listened on though no container lists it. Pods without a port name that others have get no requests; that is told where they have other ports. */
function* judge(service: Service, position: number, port: ServicePort, workloads: readonly Workload[]): Iterable<Finding> {
  const isNameOfSome = typeof targetOf(port) === 'string' && workloads.some((workload) => declares(workload, port));
  for (const workload of workloads) {
    if (declares(workload, port)) continue;
    if (!isNameOfSome) yield describe(service, position, port, workload);
    else if (podPorts(workload).length > 0) yield { ...describe(service, position, port, workload), severity: 'warning' };
  }
}

/** See the title in its info. */
export const serviceTargetPort: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const service of index.services) {
      if (service.selector.length === 0 || service.type === 'ExternalName') continue;
      const selected = index.selected(service.namespace, service.selector);
      const serving = selected.filter((workload) => !runsToCompletion(workload) && !isTestHook(workload));
      for (const [position, port] of service.ports.entries()) yield* judge(service, position, port, serving.length > 0 ? serving : selected);
    }
  },
};
