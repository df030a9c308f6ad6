import { defineRule } from './define-rule';
import type { Files, TellingRule } from './define-rule';
import type { SeenClaim } from './seen-claim';

export const nodePortTaken = defineRule<TellingRule<SeenClaim, Files>>({
  id: 'node-port-taken',
  part: 'links',
  severity: 'error',
  title: 'Deliveries to one cluster take different node ports.',
  acceptable: 'level',
  looksAt: [],
  why: `A node port belongs to the whole cluster. Each overlay is right by itself, and the second one is refused when it is applied: two stages in one cluster are
the usual way to get there.`,
  remedy: 'Give one of the two another number, or leave `nodePort` out and let the cluster choose.',
  examples: {
    fails: {
      args: ['--as', 'flux'],
      files: {
        'clusters/here/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [blue.yaml, green.yaml]
`,
        'clusters/here/blue.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: blue
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/staging
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'clusters/here/green.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: green
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/production
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'overlays/staging/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: staging
resources: [web.yaml]
`,
        'overlays/staging/web.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
        'overlays/production/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: production
resources: [web.yaml]
`,
        'overlays/production/web.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
      },
      finds: [
        'error spec.ports[0].nodePort: node port 30080/TCP is taken in the same cluster by Kustomization flux-system/green',
      ],
    },
    passes: {
      args: ['--as', 'flux'],
      files: {
        'clusters/here/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [blue.yaml, green.yaml]
`,
        'clusters/here/blue.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: blue
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/staging
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'clusters/here/green.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: green
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/production
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'overlays/staging/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: staging
resources: [web.yaml]
`,
        'overlays/staging/web.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
        'overlays/production/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: production
resources: [web.yaml]
`,
        'overlays/production/web.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30081
`,
      },
    },
    exempt: {
      args: ['--as', 'flux'],
      files: {
        'clusters/here/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [blue.yaml, green.yaml]
`,
        'clusters/here/blue.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: blue
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/staging
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'clusters/here/green.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: green
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/production
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'overlays/staging/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: staging
resources: [web.yaml]
`,
        'overlays/staging/web.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      protocol: UDP
      nodePort: 30080
`,
        'overlays/production/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: production
resources: [web.yaml]
`,
        'overlays/production/web.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
      },
      because: 'TCP and UDP have ports of their own.',
    },
  },
  check: ({ what, more, path, delivery }) => ({
    path,
    message: `${what}${more === 0 ? '' : ` (and ${more} more)`} is taken in the same cluster by ${delivery}`,
    hint: 'Give one of the two another number, or leave it to the cluster.',
  }),
});
