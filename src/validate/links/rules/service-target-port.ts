import type { Finding, Severity } from '../../../findings/finding';
import type { LinkRule } from '../link-rule';
import { linkFinding, linkRuleInfo } from '../link-rule';
import { describePodPorts, podPorts, portsOf } from '../pod-ports';
import type { Service, ServicePort } from '../service';
import type { Workload } from '../workload';

const info = linkRuleInfo('service-target-port', 'error', 'The target port of a Service is a port of the Pods that it selects.');

function severityOf(workload: Workload): Severity {
  const serving = workload.containers.filter(({ serves }) => serves);
  return serving.every((container) => portsOf(container).length > 0) ? 'error' : 'warning';
}

function judge(service: Service, position: number, port: ServicePort, workload: Workload): Finding | undefined {
  const declared = podPorts(workload);
  const target = typeof port.targetPort === 'string' && /^\d+$/.test(port.targetPort) ? Number(port.targetPort) : port.targetPort;
  const found = declared.some((candidate) => candidate.protocol === port.protocol
    && (typeof target === 'number' ? candidate.port === target : candidate.name === target));
  if (found) return undefined;
  const others = declared.length === 0 ? 'declare no ports' : `declare ${describePodPorts(declared)}`;
  return linkFinding(service.resource, info, {
    path: `spec.ports[${position}]${service.explicitTargets[position] === true ? '.targetPort' : '.port'}`,
    message: `Port ${port.port} goes to ${port.protocol} port ${target}, but the Pods of ${workload.kind} ${workload.name} ${others}.`,
    hint: typeof target === 'string'
      ? `Name a container port ${target} (protocol ${port.protocol}), or use a number.`
      : `Set targetPort to a port of the container, or declare containerPort ${target} there.`,
  }, typeof target === 'string' ? 'error' : severityOf(workload));
}

/** See the title in its info. */
export const serviceTargetPort: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const service of index.services) {
      if (service.selector.length === 0 || service.type === 'ExternalName') continue;
      const workloads = index.selected(service.namespace, service.selector);
      for (const [position, port] of service.ports.entries()) {
        for (const workload of workloads) {
          const finding = judge(service, position, port, workload);
          if (finding !== undefined) yield finding;
        }
      }
    }
  },
};
