import type { ServiceReference } from './references';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { Severity } from '../../../findings/finding';
import { movedService } from '../shared/name-hints';
import { missingSeverity } from '../shared/named-objects';
import type { ResourceIndex } from '../shared/resource-index';
import { similarName } from '../shared/similar-name';

/** What is wrong with a reference whose Service the render does not have. */
export interface MissingService {
  /** `broken`: it fails in a cluster; `outside`: it may well exist, but nothing here shows it. */
  readonly verdict: 'broken' | 'outside';
  readonly severity: Severity;
  readonly hint: string;
}

const SYSTEM_SERVICES: ReadonlySet<string> = new Set([
  'default/kubernetes', 'kube-system/kube-dns', 'kube-system/coredns', 'kube-system/metrics-server',
]);

/** Kinds whose controllers make Services under names of their own choice. */
function madeByController(index: ResourceIndex, namespace: string, name: string): string | undefined {
  if (index.find('Service.serving.knative.dev', namespace, name) !== undefined) return `Knative Service ${name}`;
  return index.customResourceBefore(namespace, name);
}

function acceptHint(namespace: string, name: string): string {
  const service = `Service ${nameIn(namespace, name)}`;
  return `If it exists outside this render, say so: '${service}' under external in projen-gitops.validate.yaml, or ` +
    `an annotation external.projen-gitops/${name}: "${service}" on the object.`;
}

function similarHint(index: ResourceIndex, namespace: string, name: string): string {
  const similar = similarName(index, 'Service', namespace, name);
  return similar === undefined ? '' : `Did you mean ${similar}? `;
}

function elsewhere(index: ResourceIndex, { host }: ServiceReference): string | undefined {
  const found = index.servicesNamed(host.service).find(({ namespace }) => namespace !== host.namespace);
  if (found === undefined) return undefined;
  return `The render has Service ${found.namespace}/${found.name}: write ${found.name}.${found.namespace}.svc.cluster.local.`;
}

/** Why the text surely names a Service of this render by a name or namespace that it does not have. */
function movedHint(index: ResourceIndex, reference: ServiceReference): string | undefined {
  const { host, source } = reference;
  const moved = movedService(index, host.namespace, host.service);
  if (moved?.isSure === true) {
    const change = moved.name === host.service ? 'a namespace' : 'a namePrefix, nameSuffix or rename';
    return `The render has Service ${nameIn(moved.namespace, moved.name)}: ${change} moved the Service, the text has to follow.`;
  }
  const other = elsewhere(index, reference);
  if (other !== undefined && (host.form === 'bare' || host.namespace === 'default')) return other;
  const isHome = host.namespace === source.namespace || index.holdsNamespace(host.namespace);
  const home = isHome ? undefined : movedService(index, source.namespace, host.service);
  return home?.isSure === true ? `The render has Service ${nameIn(home.namespace, home.name)}: the overlay moved the Service, the text has to follow.` : undefined;
}

function isSilent(index: ResourceIndex, { host, source }: ServiceReference): boolean {
  return SYSTEM_SERVICES.has(`${host.namespace}/${host.service}`)
    || index.isExternal(source.resource, 'Service', host.namespace, host.service)
    || index.isElsewhere('Service', host.namespace, host.service);
}

/** A name alone is only worth a finding where something beyond the name says that it means a Service. */
function isWeak({ host, address, source }: ServiceReference): boolean {
  return host.form === 'bare' && (host.pod !== undefined || address.form === 'host' || (address.form === 'host-port' && source.style === 'prose'));
}

function judgeWithoutTrace(index: ResourceIndex, reference: ServiceReference): MissingService | undefined {
  const { host, address, source } = reference;
  const moved = movedService(index, host.namespace, host.service);
  const similar = moved === undefined ? similarHint(index, host.namespace, host.service) : `The render has Service ${nameIn(moved.namespace, moved.name)}. `;
  const hint = similar + acceptHint(host.namespace, host.service);
  const held = index.holdsNamespace(host.namespace) && !host.namespace.startsWith('kube-');
  if (held && index.hasCustomResources(host.namespace) && !isWeak(reference)) return { verdict: 'outside', severity: 'warning', hint };
  if (!held) return host.form === 'bare' ? undefined : { verdict: 'outside', severity: 'warning', hint };
  if (isWeak(reference)) {
    const hasPort = address.form === 'host' && address.port !== undefined;
    return hasPort ? { verdict: 'outside', severity: 'warning', hint } : undefined;
  }
  const certain = host.form !== 'bare' || (address.form === 'url' && source.style === 'value');
  const isMissing = missingSeverity(index, { groupKind: 'Service', namespace: host.namespace, name: host.service }) === 'error';
  return certain && isMissing ? { verdict: 'broken', severity: 'error', hint } : { verdict: 'outside', severity: 'warning', hint };
}

function judge(index: ResourceIndex, reference: ServiceReference): MissingService | undefined {
  if (isSilent(index, reference)) return undefined;
  const controller = madeByController(index, reference.host.namespace, reference.host.service);
  if (controller !== undefined) {
    return controller.startsWith('Knative') ? undefined : {
      verdict: 'outside',
      severity: 'warning',
      hint: `The controller of ${controller} may make it. ${acceptHint(reference.host.namespace, reference.host.service)}`,
    };
  }
  const hint = movedHint(index, reference);
  return hint === undefined ? judgeWithoutTrace(index, reference) : { verdict: 'broken', severity: 'error', hint };
}

const verdicts = oncePerIndex(() => new Map<ServiceReference, MissingService | undefined>());

/** Judges a reference whose Service is not in the render; undefined where there is nothing to say. */
export function judgeMissing(index: ResourceIndex, reference: ServiceReference): MissingService | undefined {
  const known = verdicts(index);
  if (!known.has(reference)) known.set(reference, judge(index, reference));
  return known.get(reference);
}
