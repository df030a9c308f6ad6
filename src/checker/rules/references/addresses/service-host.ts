import type { Address } from './address';
import { movedService } from '../shared/name-hints';
import type { ResourceIndex } from '../shared/resource-index';

/** What a host name means inside the cluster. */
export interface ServiceHost {
  readonly service: string;
  readonly namespace: string;
  /** How sure the text is that it means a Service: `full` has `.svc`, `namespaced` a namespace, `bare` the name alone. */
  readonly form: 'full' | 'namespaced' | 'bare';
  /** The Pod of a headless Service that is addressed by its own name. */
  readonly pod?: string;
  /** The port name of an SRV query, `_grpc._tcp.web…`. */
  readonly portName?: string;
}

/** Namespaces whose name is also the end of public host names. */
const PUBLIC_ENDINGS: ReadonlySet<string> = new Set([
  'ai', 'app', 'biz', 'blog', 'cloud', 'co', 'com', 'de', 'dev', 'edu', 'eu', 'gov', 'info', 'io', 'live', 'local', 'me', 'media', 'net', 'network',
  'online', 'org', 'run', 'services', 'shop', 'site', 'store', 'systems', 'team', 'tech', 'tools', 'uk', 'us', 'works', 'zone',
]);

function isKnownNamespace(index: ResourceIndex, namespace: string): boolean {
  return namespace === 'default' || namespace === 'kube-system' || index.holdsNamespace(namespace)
    || index.createsNamespace(namespace) || index.isExternalNamespace(namespace);
}

function readFull(index: ResourceIndex, labels: readonly string[]): ServiceHost | undefined {
  const end = labels.indexOf('svc', 2);
  const portName = labels[0].startsWith('_') ? labels[0].slice(1) : undefined;
  const names = labels.slice(portName === undefined ? 0 : 2, end);
  const suffix = labels.slice(end + 1).join('.');
  if (names.length < 2 || names.length > 3) return undefined;
  const [service, namespace] = names.slice(-2);
  const inCluster = suffix === '' || suffix === (index.options.clusterDomain ?? 'cluster.local') || suffix.endsWith('.local') || suffix.endsWith('.internal');
  if (!inCluster && !isKnownNamespace(index, namespace)) return undefined;
  return { service, namespace, form: 'full', portName, pod: names.length === 3 ? names[0] : undefined };
}

/** `web.dev` on a web port is more likely a site than a Service, unless the render has such a Service or had one before it was renamed. */
function isPublicSite(index: ResourceIndex, name: string, ending: string, port: number | undefined): boolean {
  return PUBLIC_ENDINGS.has(ending) && (port === undefined || port === 80 || port === 443)
    && index.service(ending, name) === undefined && movedService(index, ending, name) === undefined;
}

function readTwo(index: ResourceIndex, first: string, second: string, home: string, port: number | undefined): ServiceHost | undefined {
  const headless = index.service(home, second);
  if (headless !== undefined && index.service(second, first) === undefined) {
    return headless.headless ? { service: second, namespace: home, form: 'bare', pod: first } : undefined;
  }
  if (/^.+-\d+$/.test(first) && first.startsWith(second)) return { service: second, namespace: home, form: 'bare', pod: first };
  if (!isKnownNamespace(index, second)) return undefined;
  if (isPublicSite(index, first, second, port)) return undefined;
  return { service: first, namespace: second, form: 'namespaced' };
}

/** Reads the host of an address as Pods of a namespace would resolve it; undefined where it is no name of a Service, as far as the render can tell. */
export function readHost(index: ResourceIndex, { host, port }: Address, home: string): ServiceHost | undefined {
  const labels = host.split('.');
  if (labels.indexOf('svc', 2) > 0) return readFull(index, labels);
  if (labels.length === 1) return { service: host, namespace: home, form: 'bare' };
  if (labels.length === 2) return readTwo(index, labels[0], labels[1], home, port);
  if (labels.length === 3 && index.service(labels[2], labels[1])?.headless === true) {
    return { service: labels[1], namespace: labels[2], form: 'namespaced', pod: labels[0] };
  }
  return undefined;
}
