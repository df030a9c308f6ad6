/**
 * Custom kinds that `addManifest` checks, beside those that this package knows: what an object has beside `apiVersion`, `kind` and
 * `metadata`, by `'apiVersion kind'`. `npx projen types` adds those of CRD files in the repository; a module can add its own:
 *
 * ```ts
 * declare module 'projen-gitops' {
 *   interface CustomKinds { 'example.com/v1 Widget': { readonly spec: { readonly size: number } } }
 * }
 * ```
 *
 * @see https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/
 */
export interface CustomKinds {}
