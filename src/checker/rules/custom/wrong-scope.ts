import { defineRule } from '../../findings/define-rule';
import type { ObjectRule } from '../object/scope/object-rule';

export const wrongScope = defineRule<ObjectRule>({
  id: 'wrong-scope',
  part: 'object',
  severity: 'warning',
  title: 'A cluster-scoped custom resource names no namespace.',
  acceptable: 'level',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: "An object of a cluster-scoped kind lives in no namespace, and the API server drops one that it names. So two overlays that put the object into namespaces of their own write one and the same object. Kustomize's `namespace:` does not know the scope of custom kinds and adds it.",
  remedy: 'Remove `metadata.namespace`; where Kustomize adds it, build the object in a kustomization without `namespace:`.',
  examples: {
    fails: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: public
  namespace: web
spec:
  controllerName: example.com/gateway
`,
      finds: [
        'warning metadata.namespace: the namespace "web" is set, but a GatewayClass belongs to the whole cluster',
      ],
    },
    passes: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: public
spec:
  controllerName: example.com/gateway
`,
    },
    exempt: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: public
  namespace: web
spec:
  gatewayClassName: public
  listeners:
    - {name: http, port: 80, protocol: HTTP}
`,
      because: 'A Gateway lives in a namespace.',
    },
  },
  check: {
    tells: {
      wrongScope: ({ kind, namespace }) => ({
        message: `the namespace ${JSON.stringify(namespace)} is set, but a ${kind} belongs to the whole cluster`,
        hint: 'Remove metadata.namespace.',
      }),
    },
  },
});
