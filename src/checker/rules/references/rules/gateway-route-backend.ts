import type { Path } from '../../../../common/path';
import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { GATEWAY_GROUP } from '../../../../kubernetes/services/routes';
import { defineRule } from '../../../findings/define-rule';
import type { Backend } from '../shared/backend';
import { judgeBackend } from '../shared/backend';
import { gatewayRoutes } from '../shared/gateway-routes';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

function readBackend(route: Resource, home: string, value: JsonValue | undefined, path: Path): Backend[] {
  const backend = asObject(value);
  const name = asString(backend.name);
  const isService = (backend.kind ?? 'Service') === 'Service' && (backend.group ?? '') === '';
  if (!isService || name === undefined) return [];
  return [{
    referrer: route,
    namespace: asString(backend.namespace) ?? home,
    name,
    namePath: [...path, 'name'],
    port: typeof backend.port === 'number' ? backend.port : undefined,
    portPath: [...path, 'port'],
    protocol: route.object.kind === 'UDPRoute' ? 'UDP' : 'TCP',
  }];
}

function mirrorsOf(rule: JsonValue, path: Path): [JsonValue | undefined, Path][] {
  return asList(at(rule, 'filters')).map((filter, position) =>
    [at(filter, 'requestMirror', 'backendRef'), [...path, 'filters', position, 'requestMirror', 'backendRef']]);
}

function backendsOf(route: Resource, home: string): Backend[] {
  return asList(at(route.object, 'spec', 'rules')).flatMap((rule, ruleAt) => {
    const path = ['spec', 'rules', ruleAt];
    const references: [JsonValue | undefined, Path][] = asList(at(rule, 'backendRefs')).map((value, position) => [value, [...path, 'backendRefs', position]]);
    return [...references, ...mirrorsOf(rule, path)].flatMap(([value, here]) => readBackend(route, home, value, here));
  });
}

function isGranted(index: ResourceIndex, home: string, { referrer, namespace, name }: Backend): boolean {
  return index.ofKind(`ReferenceGrant.${GATEWAY_GROUP}`).some((grant) => index.namespaceOf(grant) === namespace
    && asList(at(grant.object, 'spec', 'from')).some((from) => at(from, 'group') === GATEWAY_GROUP && at(from, 'kind') === referrer.object.kind && at(from, 'namespace') === home)
    && asList(at(grant.object, 'spec', 'to')).some((to) => (at(to, 'group') ?? '') === '' && at(to, 'kind') === 'Service' && (at(to, 'name') ?? name) === name));
}

function judgeGrant(index: ResourceIndex, home: string, backend: Backend): LinkFinding | undefined {
  const { referrer, namespace, name, namePath } = backend;
  if (index.mayBeSame(namespace, home) || index.service(namespace, name) === undefined || isGranted(index, home, backend)) return undefined;
  const grant = `${asString(referrer.object.kind)} in ${home} to Services in ${namespace}`;
  return linkFinding(referrer, {
    path: formatPath([...namePath.slice(0, -1), 'namespace']),
    message: `Service ${nameIn(namespace, name)} is in another namespace, and no ReferenceGrant there permits ${grant}.`,
    hint: `Add a ReferenceGrant in namespace ${namespace}: from ${asString(referrer.object.kind)} in ${home}, to Service.`,
  });
}

export const gatewayRouteBackend = defineRule<LinkRule>({
  id: 'gateway-route-backend',
  part: 'links',
  severity: 'error',
  cases: {
    error: '',
    warning: 'for a Service that is missing where the render neither creates the namespace nor has a name a letter away, or has custom resources in it: another unit or a controller may make it',
  },
  title: 'A Gateway API route sends requests to a Service and a port that exist, speak its protocol and may be used by it.',
  acceptable: { external: 'Service shop/wbe' },
  looksAt: [{ at: ['Service', 'ReferenceGrant', 'Namespace'] }],
  why: 'A route to a Service that does not exist, or that another namespace does not grant, answers 500. A UDPRoute needs a UDP port of the Service, every other route a TCP port.',
  remedy: 'Correct the reference or the protocol of the port, or add a ReferenceGrant in the other namespace.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  gatewayClassName: cilium
  listeners:
    - name: http
      port: 80
      protocol: HTTP
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: shop
spec:
  parentRefs:
    - {name: edge}
  hostnames: [shop.example.com]
  rules:
    - backendRefs:
        - {name: wbe, port: 80}
`,
      finds: [
        'error spec.rules[0].backendRefs[0].name: There is no Service shop/wbe.',
      ],
    },
    passes: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
spec:
  gatewayClassName: cilium
  listeners:
    - name: http
      port: 80
      protocol: HTTP
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
    - {name: edge}
  hostnames: [shop.example.com]
  rules:
    - backendRefs:
        - {name: web, port: 80}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
spec:
  gatewayClassName: cilium
  listeners:
    - name: http
      port: 80
      protocol: HTTP
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: default
spec:
  parentRefs:
    - {name: edge}
  hostnames: [shop.example.com]
  rules:
    - backendRefs:
        - {name: web, namespace: shop, port: 80}
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: routes
  namespace: shop
spec:
  from:
    - {group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: default}
  to:
    - {group: "", kind: Service}
`,
      because: 'Another namespace grants its Service.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const route of gatewayRoutes(index)) {
      const home = index.namespaceOf(route);
      for (const backend of backendsOf(route, home)) {
        const finding = judgeBackend(index, backend) ?? judgeGrant(index, home, backend);
        if (finding !== undefined) yield finding;
      }
    }
  },
});
