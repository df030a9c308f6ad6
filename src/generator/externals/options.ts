/** Options of an external. */
export interface ExternalOptions<P extends string = string> {
  /** Its ports: name and number, 1 to 65535, over TCP; an overlay can say other numbers. */
  readonly ports: Readonly<Record<P, number>>;
}
