import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, textOf } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { GATEWAY_GROUP } from '../../../../kubernetes/services/routes';
import { defineRule } from '../../../findings/define-rule';
import { gatewayRoutes } from '../shared/gateway-routes';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { refusal } from '../shared/listener';
import { exists, externalHint, similarNameHint } from '../shared/named-objects';
import type { ResourceIndex } from '../shared/resource-index';

function nameOf(gateway: Resource): string {
  return textOf(at(gateway.object, 'metadata', 'name'));
}

function missingGateway(index: ResourceIndex, route: Resource, namespace: string, name: string, path: string): LinkFinding | undefined {
  const target = { referrer: route, kind: 'Gateway', groupKind: `Gateway.${GATEWAY_GROUP}`, namespace, name };
  if (exists(index, target)) return undefined;
  return linkFinding(route, {
    path: `${path}.name`,
    message: `The render has no Gateway ${nameIn(namespace, name)}.`,
    hint: similarNameHint(index, target) + externalHint(target),
  }, 'warning');
}

function missingListener(gateway: Resource, route: Resource, parent: JsonObject, path: string): LinkFinding {
  const section = asString(parent.sectionName);
  const names = asList(at(gateway.object, 'spec', 'listeners')).map((listener) => `${asString(at(listener, 'name'))} (${textOf(at(listener, 'port'))})`);
  return linkFinding(route, {
    path: section === undefined ? path : `${path}.sectionName`,
    message: `Gateway ${nameOf(gateway)} has no listener ${section ?? `on port ${textOf(parent.port)}`}.`,
    hint: `Its listeners are ${names.join(', ')}.`,
  });
}

function judgeListeners(index: ResourceIndex, gateway: Resource, route: Resource, parent: JsonObject, path: string): LinkFinding | undefined {
  const listeners = asList(at(gateway.object, 'spec', 'listeners'));
  const section = asString(parent.sectionName);
  const chosen = listeners.filter((listener) => (section === undefined || at(listener, 'name') === section)
    && (parent.port === undefined || at(listener, 'port') === parent.port));
  if (listeners.length === 0) return undefined;
  if (chosen.length === 0) return missingListener(gateway, route, parent, path);
  const refusals = chosen.flatMap((listener) => {
    const refused = refusal(index, gateway, listener, route);
    return refused === undefined ? [] : [{ ...refused, listener: textOf(at(listener, 'name')) }];
  });
  if (refusals.length < chosen.length) return undefined;
  const [{ hint }] = refusals;
  return linkFinding(route, {
    path: refusals.every(({ field }) => field === 'hostnames') ? 'spec.hostnames' : path,
    message: `Gateway ${nameOf(gateway)} does not take the ${asString(route.object.kind)}: ${refusals.map(({ listener, reason }) => `listener ${listener} ${reason}`).join('; ')}.`,
    hint,
  });
}

function judgeParent(index: ResourceIndex, route: Resource, value: JsonValue, position: number): LinkFinding | undefined {
  const parent = asObject(value);
  const name = asString(parent.name);
  if ((parent.kind ?? 'Gateway') !== 'Gateway' || (parent.group ?? GATEWAY_GROUP) !== GATEWAY_GROUP || name === undefined) return undefined;
  const home = index.namespaceOf(route);
  const namespace = asString(parent.namespace) ?? home;
  const path = formatPath(['spec', 'parentRefs', position]);
  const gateway = index.find(`Gateway.${GATEWAY_GROUP}`, namespace, name);
  return gateway === undefined
    ? missingGateway(index, route, namespace, name, path)
    : judgeListeners(index, gateway, route, parent, path);
}

export const gatewayRouteParent = defineRule<LinkRule>({
  id: 'gateway-route-parent',
  part: 'links',
  severity: 'error',
  cases: {
    error: 'for a Gateway that does not take the route',
    warning: 'for one that is missing, because Gateways are often made elsewhere',
  },
  title: 'A Gateway API route attaches to a Gateway and listener that take it.',
  acceptable: { external: 'Gateway inner' },
  looksAt: [{ at: ['Gateway', 'Namespace'] }],
  why: `A route that no Gateway takes is reachable nowhere. A listener takes a route when all of these hold:

- its protocol carries the kind: HTTPRoute and GRPCRoute on HTTP and HTTPS, TLSRoute and TCPRoute on TLS, TCPRoute on TCP, UDPRoute on UDP (protocols of an implementation's own are not judged);
- \`allowedRoutes.kinds\`, if given, names the kind;
- \`allowedRoutes.namespaces\` admits the route's namespace; a selector is judged by the labels of the Namespace in the render, and not at all where the render does not hold it;
- some host name of the route fits the listener's; \`*.example.com\` stands for one label or more.

Without \`sectionName\` or \`port\`, one listener that takes the route is enough.`,
  remedy: 'Name a Gateway and a listener that allow the namespace, kind and host names of the route.',
  examples: {
    fails: {
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
      hostname: "*.example.org"
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
    - {name: inner}
  hostnames: [shop.example.com]
  rules:
    - backendRefs:
        - {name: web, port: 80}
`,
      finds: [
        'error spec.hostnames: Gateway edge does not take the HTTPRoute: listener http serves *.example.org, and the route is for shop.example.com.',
        'warning spec.parentRefs[1].name: The render has no Gateway inner.',
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
      hostname: "*.example.com"
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
      settings: `external:
  - Gateway infra/edge`,
      manifest: `
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
    - {name: edge, namespace: infra}
  hostnames: [shop.example.com]
  rules:
    - backendRefs:
        - {name: web, port: 80}
`,
      because: 'An entry under `external` says that it exists elsewhere.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const route of gatewayRoutes(index)) {
      for (const [position, parent] of asList(at(route.object, 'spec', 'parentRefs')).entries()) {
        const finding = judgeParent(index, route, parent, position);
        if (finding !== undefined) yield finding;
      }
    }
  },
});
