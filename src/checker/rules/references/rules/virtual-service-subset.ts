import { formatPath } from '../../../../common/path';
import type { Path } from '../../../../common/path';
import { MultiMap } from '../../../../kubernetes/index/multi-map';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

const GROUP = 'networking.istio.io';

interface Destination {
  readonly host: string;
  readonly subset: string;
  readonly path: Path;
}

/** A short name is one of the namespace of the object that holds it. @see https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination */
function fullHost(host: string, home: string, domain: string): string {
  if (!host.includes('.')) return host.startsWith('*') ? host : `${host}.${home}.svc.${domain}`;
  if (/^[^.]+\.[^.]+\.svc$/.test(host)) return `${host}.${domain}`;
  return host;
}

function ofDestination(destination: JsonObject, path: Path): Destination[] {
  const [host, subset] = [asString(destination.host) ?? '', asString(destination.subset) ?? ''];
  return host === '' || subset === '' ? [] : [{ host, subset, path: [...path, 'subset'] }];
}

function ofRoute(route: JsonObject, path: Path): Destination[] {
  const weighted = asList(route.route).flatMap((entry, position) => ofDestination(asObject(at(entry, 'destination')), [...path, 'route', position, 'destination']));
  const mirrors = asList(route.mirrors).flatMap((entry, position) => ofDestination(asObject(at(entry, 'destination')), [...path, 'mirrors', position, 'destination']));
  return [...weighted, ...ofDestination(asObject(route.mirror), [...path, 'mirror']), ...mirrors];
}

function destinationsOf(service: JsonObject): Destination[] {
  return ['http', 'tls', 'tcp'].flatMap((protocol) => asList(at(service, 'spec', protocol))
    .flatMap((route, position) => ofRoute(asObject(route), ['spec', protocol, position])));
}

interface Subsets {
  readonly byHost: MultiMap<string>;
  readonly wildcards: readonly { readonly ending: string; readonly names: readonly string[] }[];
}

function readSubsets(index: ResourceIndex, domain: string): Subsets {
  const byHost = new MultiMap<string>();
  const wildcards: { ending: string; names: string[] }[] = [];
  for (const rule of index.ofKind(`DestinationRule.${GROUP}`)) {
    const host = fullHost(asString(at(rule.object, 'spec', 'host')) ?? '', index.namespaceOf(rule), domain);
    const names = asList(at(rule.object, 'spec', 'subsets')).map((subset) => asString(at(subset, 'name')) ?? '');
    if (host.startsWith('*')) wildcards.push({ ending: host.slice(1), names });
    byHost.add(host, '');
    for (const name of names) byHost.add(host, name);
  }
  return { byHost, wildcards };
}

/** True where the host is one of the render: a rule for it, or its Service, is there. */
function isOurs(index: ResourceIndex, host: string, { byHost }: Subsets): boolean {
  const [service, namespace, marker] = host.split('.');
  return byHost.has(host) || (marker === 'svc' && index.service(namespace, service) !== undefined);
}

export const virtualServiceSubset = defineRule<LinkRule>({
  id: 'virtual-service-subset',
  part: 'links',
  severity: 'warning',
  title: 'A subset that a VirtualService sends requests to is defined by a DestinationRule of its host.',
  acceptable: { external: 'DestinationRule web' },
  looksAt: [{ at: ['DestinationRule', 'Service'] }],
  why: 'Istio answers requests to a subset that nothing defines with 503.',
  remedy: 'Define the subset in the DestinationRule of the host, or name one that is there.',
  examples: {
    fails: {
      manifest: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: web
spec:
  host: web
  subsets:
    - name: v1
      labels: {version: v1}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
spec:
  hosts: [web]
  http:
    - route:
        - destination: {host: web, subset: v2}
`,
      finds: [
        'warning spec.http[0].route[0].destination.subset: No DestinationRule of the render defines the subset v2 of web: requests get 503.',
      ],
    },
    passes: {
      manifest: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: web
spec:
  host: web
  subsets:
    - name: v1
      labels: {version: v1}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
spec:
  hosts: [web]
  http:
    - route:
        - destination: {host: web, subset: v1}
`,
    },
    exempt: {
      manifest: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
spec:
  hosts: [web]
  http:
    - route:
        - destination: {host: web, subset: v2}
`,
      because: 'Nothing of the host is rendered here: its rule is elsewhere.',
    },
  },
  * check(index, { clusterDomain = 'cluster.local' }): Iterable<LinkFinding> {
    const services = index.ofKind(`VirtualService.${GROUP}`);
    if (services.length === 0) return;
    const subsets = readSubsets(index, clusterDomain);
    for (const service of services) {
      for (const { host: written, subset, path } of destinationsOf(service.object)) {
        const host = fullHost(written, index.namespaceOf(service), clusterDomain);
        const defined = [...subsets.byHost.get(host), ...subsets.wildcards.filter(({ ending }) => host.endsWith(ending)).flatMap(({ names }) => names)].filter((name) => name !== '');
        if (defined.includes(subset) || !isOurs(index, host, subsets) || index.isExternal(service, 'DestinationRule', index.namespaceOf(service), written)) continue;
        yield linkFinding(service, {
          path: formatPath(path),
          message: `No DestinationRule of the render defines the subset ${subset} of ${written}: requests get 503.`,
          hint: defined.length === 0
            ? `Add a DestinationRule for ${written} with the subset ${subset}.`
            : `Its subsets are ${defined.join(', ')}; name one of them, or define ${subset}.`,
        });
      }
    }
  },
});
