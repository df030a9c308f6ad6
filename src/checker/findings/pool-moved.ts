import { defineRule } from './define-rule';
import type { Files, TellingRule } from './define-rule';

/** An object of MetalLB that a delivery moves to another namespace. */
interface SeenPool {
  readonly delivery: string;
  readonly kind: string;
  readonly name: string;
  readonly movedTo: string;
}

export const poolMoved = defineRule<TellingRule<SeenPool, Files>>({
  id: 'pool-moved',
  part: 'links',
  severity: 'warning',
  title: 'No delivery moves what MetalLB reads in its own namespace.',
  acceptable: 'level',
  looksAt: [],
  why: `\`targetNamespace\` of Flux and \`kustomize.namespace\` of Argo CD move every object that has a namespace. MetalLB reads pools and advertisements in the
namespace that it runs in; elsewhere they are ignored, and no Service gets an address.`,
  remedy: 'Put the pool into a kustomization that is not moved. In a generated repository the option `portable: true` of the overlay puts its namespace back.',
  examples: {
    fails: {
      args: ['--as', 'flux'],
      files: {
        'clusters/here/pools.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: pools
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/pools
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
  targetNamespace: team-a
`,
        'overlays/pools/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [pool.yaml]
`,
        'overlays/pools/pool.yaml': `
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata:
  name: public
  namespace: metallb-system
spec:
  addresses: [10.0.0.1/32]
`,
      },
      finds: [
        'warning metadata.namespace: Kustomization flux-system/pools moves IPAddressPool public to team-a, and MetalLB reads it in its own namespace only',
      ],
    },
    passes: {
      args: ['--as', 'flux'],
      files: {
        'clusters/here/pools.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: pools
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/pools
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'overlays/pools/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [pool.yaml]
`,
        'overlays/pools/pool.yaml': `
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata:
  name: public
  namespace: metallb-system
spec:
  addresses: [10.0.0.1/32]
`,
      },
    },
    exempt: {
      args: ['--as', 'flux'],
      files: {
        'clusters/here/pools.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: pools
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/pools
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
  targetNamespace: metallb-system
`,
        'overlays/pools/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [pool.yaml]
`,
        'overlays/pools/pool.yaml': `
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata:
  name: public
  namespace: metallb-system
spec:
  addresses: [10.0.0.1/32]
`,
      },
      because: 'MetalLB runs in that namespace.',
    },
  },
  check: ({ delivery, kind, name, movedTo }) => ({
    path: 'metadata.namespace',
    message: `${delivery} moves ${kind} ${name} to ${movedTo}, and MetalLB reads it in its own namespace only`,
    hint: 'Put it into a kustomization that is not moved, or put its namespace back by a replacement.',
  }),
});
