import type { Path } from '../../../../common/path';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { defineRule } from '../../../findings/define-rule';
import type { Backend } from '../shared/backend';
import { judgeBackend } from '../shared/backend';
import type { LinkFinding, LinkRule } from '../shared/link-rule';

function readBackend(ingress: Resource, namespace: string, value: JsonValue | undefined, path: Path): Backend[] {
  const name = asString(at(value, 'service', 'name'));
  const portName = at(value, 'service', 'port', 'name');
  // The AWS load balancer controller reads such a backend from an annotation.
  if (name === undefined || portName === 'use-annotation') return [];
  const portKey = portName === undefined ? 'number' : 'name';
  const port = portName ?? at(value, 'service', 'port', 'number');
  return [{
    referrer: ingress,
    namespace,
    name,
    namePath: [...path, 'service', 'name'],
    port: typeof port === 'number' || typeof port === 'string' ? port : undefined,
    portPath: [...path, 'service', 'port', portKey],
  }];
}

function backendsOf(ingress: Resource, namespace: string): Backend[] {
  const paths = asList(at(ingress.object, 'spec', 'rules')).flatMap((rule, ruleAt) => asList(at(rule, 'http', 'paths')).flatMap(
    (path, pathAt) => readBackend(ingress, namespace, at(path, 'backend'), ['spec', 'rules', ruleAt, 'http', 'paths', pathAt, 'backend']),
  ));
  return [...readBackend(ingress, namespace, at(ingress.object, 'spec', 'defaultBackend'), ['spec', 'defaultBackend']), ...paths];
}

export const ingressService = defineRule<LinkRule>({
  id: 'ingress-service',
  part: 'links',
  severity: 'error',
  cases: {
    error: '',
    warning: 'where another unit, an operator or a controller may render what is missing. It surely is missing where the render creates the namespace itself and has nothing in it of which a controller may make more, where this very build renamed it, or where a rendered name is a letter away',
  },
  title: 'An Ingress sends requests to a Service and a port that exist.',
  acceptable: { external: 'Service wbe' },
  looksAt: [{ at: ['Service', 'Namespace'] }],
  why: 'The API server takes an Ingress to a Service that does not exist, or to a port that the Service does not have; the controller then answers 503.',
  remedy: "Name a Service of the Ingress's own namespace, as it is called in the render, with one of its ports.",
  examples: {
    fails: {
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
                name: wbe
                port: {number: 80}
`,
      finds: [
        'warning spec.rules[0].http.paths[0].backend.service.name: There is no Service wbe.',
      ],
    },
    passes: {
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
    },
    exempt: {
      settings: `external:
  - Service shop`,
      manifest: `
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
                name: shop
                port: {number: 80}
`,
      because: 'An entry under `external` says that it exists elsewhere.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const ingress of index.ofKind('Ingress.networking.k8s.io')) {
      for (const backend of backendsOf(ingress, index.namespaceOf(ingress))) {
        const finding = judgeBackend(index, backend);
        if (finding !== undefined) yield finding;
      }
    }
  },
});
