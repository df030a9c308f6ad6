/** Something that there can be only once in a cluster, and that another delivery has there as well. */
export interface SeenClaim {
  /** As a message names it: `Service shop/web`. */
  readonly what: string;
  readonly path: string;
  /** How many more of its sort the two have in common. */
  readonly more: number;
  /** The other delivery. */
  readonly delivery: string;
}
