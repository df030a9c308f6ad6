import { isServed, placesOf } from './entrances';
import { otherEntrances } from './looks-of-entrances';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { servedBy } from './served';
import { shown } from './shown';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

function detail(message: string, hint: string): RiskDetail[] {
  return [{ message, hint }];
}

/** What of an Ingress another entrance answers. */
function servedElsewhere(before: JsonObject, after: JsonObject, { after: render }: RiskContext): ReadonlySet<string> {
  if (groupKindOf(after) !== 'Ingress.networking.k8s.io') return new Set();
  const own = render.counterpartOf(after);
  return new Set(placesOf(before).filter((place) => isServed(place, render, (entrance) => entrance !== own)).map(({ host, path }) => `${host}${path}`));
}

/** Hosts, paths and ports that an entrance answered to, and does not any more, or not by TLS. */
export const noLongerServed = defineRule<RiskRule>({
  id: 'no-longer-served',
  severity: 'high',
  title: 'A host, path or port is no longer served, or no longer by TLS.',
  about: `A host, path or port is no longer served, or no longer by TLS.

It is about what an Ingress, a Gateway or a route answered to before and does not any more: a host with a path, a port with its host names, a
host through a Gateway. Another order, more paths or a wider host name are none.`,
  acceptable: 'never',
  looksAt: [otherEntrances],
  why: `Whoever has the address in a bookmark, a client or a DNS record gets an error. Without TLS, what was encrypted is sent for everyone to read,
or refused by clients that insist on it.`,
  remedy: `Serve the old place beside the new one until nobody uses it, or redirect. Keep each host in \`spec.tls\` (Ingress) or a listener with protocol
HTTPS (Gateway).`,
  examples: {
    fails: {
      before: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
`,
      unchanged: `
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
`,
      finds: [
        'high Ingress web no longer serves shop.example.com/api',
      ],
    },
    passes: {
      before: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
`,
      unchanged: `
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
`,
    },
    exempt: {
      before: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port: {number: 80}
`,
      unchanged: `
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
`,
      because: 'Another Ingress serves it now.',
    },
  },
  check({ before, after, id }, context) {
    if (before === undefined || after === undefined) return [];
    const now = new Map(servedBy(after).map(({ place, tls }) => [place, tls]));
    // One that serves any host serves each.
    const old = servedBy(before);
    const elsewhere = servedElsewhere(before, after, context);
    const gone = [...new Set(old.map(({ place }) => place).filter((place) => !now.has(place) && !elsewhere.has(place) && !now.has(place.replace(/^.*?( through |$)/, 'any host$1'))))];
    const plain = [...new Set(old.filter(({ place, tls }) => tls && now.get(place) === false).map(({ place }) => place))];
    return [
      ...(gone.length === 0 ? [] : detail(`${id.kind} ${id.name} no longer serves ${shown(gone)}`, 'Make sure that nobody uses it any more, or keep it beside the new one for a while.')),
      ...(plain.length === 0 ? [] : detail(`${id.kind} ${id.name} serves ${shown(plain)} without TLS`, 'Keep the host in the TLS settings: browsers and clients refuse, or send what they should not.')),
    ];
  },
});
