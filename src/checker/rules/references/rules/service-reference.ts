import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { Service } from '../../../../kubernetes/services/service';
import { describePorts } from '../../../../kubernetes/services/service';
import type { Finding } from '../../../findings/finding';
import { missingOrdinal } from '../addresses/pod-ordinal';
import type { ServiceReference } from '../addresses/references';
import { serviceReferences } from '../addresses/references';
import { judgeMissing } from '../addresses/verdict';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('service-reference', 'error', 'An in-cluster address in an env value, argument or ConfigMap names a Service and a port that exist.');

function about({ source, address }: ServiceReference, problem: string, hint: string, severity: Finding['severity'] = 'error'): Finding {
  return linkFinding(source.resource, info, { path: formatPath(source.path), message: `${source.label} holds ${address.text}, but ${problem}.`, hint }, severity);
}

function missingPod(index: ResourceIndex, reference: ServiceReference, service: Service): Finding | undefined {
  const { pod } = reference.host;
  if (pod === undefined || !service.headless || service.selector.length === 0) return undefined;
  const workloads = index.selected(service.namespace, service.selector);
  const set = workloads.find(({ kind, name }) => kind === 'StatefulSet' && /-\d+$/.test(pod) && pod.replace(/-\d+$/, '') === name);
  const only = set === undefined ? undefined : missingOrdinal(index, set, pod);
  if (only !== undefined) return about(reference, only, 'Name one of them, or raise its replicas.');
  const named = set !== undefined || workloads.some(({ kind, pod: spec }) => spec.hostname === pod || kind === 'Pod');
  if (named || workloads.length === 0) return undefined;
  const names = workloads.filter(({ kind }) => kind === 'StatefulSet').map(({ name }) => `${name}-0`);
  if (names.length === 0) return undefined;
  return about(reference, `Service ${nameIn(service.namespace, service.name)} has no Pod ${pod}`, `Its Pods are named ${names.join(', ')} and so on.`);
}

function missingPort(reference: ServiceReference, service: Service): Finding | undefined {
  const { address, host } = reference;
  if (service.type === 'ExternalName') return undefined;
  if (host.portName !== undefined) {
    return service.ports.some(({ name }) => name === host.portName) ? undefined
      : about(reference, `Service ${nameIn(service.namespace, service.name)} names no port ${host.portName}`, `It has ${describePorts(service.ports)}.`);
  }
  if (address.port === undefined || service.ports.some(({ port }) => port === address.port)) return undefined;
  // A headless Service resolves to Pods, and Pods answer on ports that no Service lists.
  if (service.headless) return undefined;
  return about(reference, `Service ${nameIn(service.namespace, service.name)} has no port ${address.port}`,
    `Write one of its ports (${describePorts(service.ports)}) or add the port to the Service.`);
}

function* check(index: ResourceIndex, references: readonly ServiceReference[]): Iterable<Finding> {
  for (const reference of references) {
    const { host, service } = reference;
    if (service === undefined) {
      const missing = judgeMissing(index, reference);
      if (missing?.verdict !== 'broken') continue;
      yield about(reference, `there is no Service ${nameIn(host.namespace, host.service)}`, missing.hint, missing.severity);
    } else {
      const finding = missingPod(index, reference, service) ?? missingPort(reference, service);
      if (finding !== undefined) yield finding;
    }
  }
}

/** See the title in its info. */
export const serviceReference: LinkRule = {
  info,
  check: (index) => check(index, serviceReferences(index)),
};
