import { defineRule } from './define-rule';
import type { Files, TellingRule } from './define-rule';
import type { SeenClaim } from './seen-claim';

export const deliveredTwice = defineRule<TellingRule<SeenClaim, Files>>({
  id: 'delivered-twice',
  part: 'links',
  severity: 'warning',
  title: 'An object of a cluster is applied by one delivery.',
  acceptable: 'level',
  looksAt: [],
  why: `Two Applications, or two Flux Kustomizations, that apply the same object undo each other's changes, and the one that loses it deletes it for both. They are
known to go to one cluster where they name the same API server, stand in one file, or are applied together: one kustomization has both, or a Flux
Kustomization points at the folder of both. A Namespace may be in several.`,
  remedy: 'Give one of the two another namespace or prefix (an overlay of its own, `kustomize.namespace`, `targetNamespace`), or take the object out of one.',
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
  path: ./overlays/shop
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
  targetNamespace: shop
`,
        'clusters/here/green.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: green
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/shop
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
  targetNamespace: shop
`,
        'overlays/shop/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [settings.yaml]
`,
        'overlays/shop/settings.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
      },
      finds: [
        'warning ConfigMap shop/settings is applied by Kustomization flux-system/blue as well',
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
  path: ./overlays/shop
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
  targetNamespace: blue
`,
        'clusters/here/green.yaml': `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: green
  namespace: flux-system
spec:
  interval: 10m
  path: ./overlays/shop
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
  targetNamespace: green
`,
        'overlays/shop/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [settings.yaml]
`,
        'overlays/shop/settings.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
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
  path: ./overlays/shop
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
  path: ./overlays/shop
  prune: true
  sourceRef: {kind: GitRepository, name: shop}
`,
        'overlays/shop/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [shop.yaml]
`,
        'overlays/shop/shop.yaml': `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
      },
      because: 'A Namespace may be in several.',
    },
  },
  check: ({ what, more, delivery }) => ({
    message: `${what}${more === 0 ? '' : ` (and ${more} more)`} is applied by ${delivery} as well`,
    hint: 'Give one of the two another namespace or prefix, or take it out of one: each sets back what the other changes, and deletes what it no longer has.',
  }),
});
