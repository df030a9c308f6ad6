/** What the reader wants to see, by the names of the filters; an empty text is no wish. */
export type Wish = Readonly<Record<string, string>>;

/** What an entry of the page says of itself, by the names of the filters. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/**
 * True where an entry is what the reader wants to see. Runs in the page as well: it refers to nothing outside itself.
 *
 * @param text all that can be read of the entry, for the filter `text`
 */
export function isWanted(facets: Facets, wish: Wish, text: string): boolean {
  return Object.entries(wish).every(([name, value]) => value === ''
    || (name === 'text' ? text.toLowerCase().includes(value.toLowerCase())
      : Object.entries(facets).some(([facet, values]) => facet === name && values.includes(value))));
}
