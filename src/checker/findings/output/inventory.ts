/** An object that was checked. */
export interface CheckedObject {
  readonly overlay: string;
  /** `apps/v1 Deployment default/web`. */
  readonly resource: string;
}

/** Who calls whom in what is applied together, as a picture. */
export interface DrawnTopology {
  readonly name: string;
  /** An `svg` element that may stand in a page. */
  readonly picture: string;
}

/** What was checked, for reports that show it beside the findings. */
export interface Inventory {
  readonly objects: readonly CheckedObject[];
  readonly topologies: readonly DrawnTopology[];
  /** What the style elements of the pictures hold. */
  readonly styles: readonly string[];
}
