/**
 * Which tags of a tracked image may run. Bots read it where they are set up from here; else it says what they are set up for.
 */
export type ImagePolicy =
  /** The highest version in a range. @see https://github.com/Masterminds/semver#checking-version-constraints */
  | { readonly semver: string }
  /** The last of the tags that match a regular expression, by the part that its group `value` takes, or by the whole tag. */
  | { readonly pattern: string; readonly order: 'numerical' | 'alphabetical' }
  /** What a tag that moves stands for now, by digest. */
  | { readonly digestOf: string };

/**
 * An image that moves on its own. Its tag or digest stands in `images:` of each overlay's kustomization, where Renovate, Flux, Argo CD
 * Image Updater and Kargo change it; the next `npx projen` reads it there and keeps it.
 */
export interface TrackedImage {
  /** The image without tag and digest: `registry.example.com/team/app`. */
  readonly repository: string;
  /** The tag that an overlay starts with; once it is written, what stands in the overlay counts. @default none: a digest is given */
  readonly tag?: string;
  /** The digest that an overlay starts with, `sha256:…`. @default none: a tag is given */
  readonly digest?: string;
  /** Which tags may run. */
  readonly policy: ImagePolicy;
}

/** What runs. */
export interface ImageOptions {
  /**
   * Container image: fixed, with its tag or digest, which only the configuration changes; or tracked, which moves on its own. False for
   * none, where a kind outside Kubernetes' own (`as`) puts it there, as the image triggers of an OpenShift DeploymentConfig do.
   *
   * @see https://kubernetes.io/docs/concepts/containers/images/
   */
  readonly image: string | TrackedImage | false;
}
