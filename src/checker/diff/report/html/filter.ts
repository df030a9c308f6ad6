/** What the reader wants to see; an empty list is no wish. */
export interface Wish {
  readonly overlay: string;
  readonly kind: string;
  readonly risk: string;
}

/** What an entry of the page says of itself. */
export interface Facets {
  readonly overlays: readonly string[];
  readonly kinds: readonly string[];
  /** Levels of its risks; `none` where it has none. */
  readonly risks: readonly string[];
}

/** True where an entry is what the reader wants to see. Runs in the page as well: it refers to nothing outside itself. */
export function isWanted(facets: Facets, wish: Wish): boolean {
  return (wish.overlay === '' || facets.overlays.includes(wish.overlay))
    && (wish.kind === '' || facets.kinds.includes(wish.kind))
    && (wish.risk === '' || facets.risks.includes(wish.risk));
}
