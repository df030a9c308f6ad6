/** What runs. */
export interface ImageOptions {
  /** Container image with its tag or digest. */
  readonly image: string;
}
