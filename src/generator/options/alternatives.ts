import type { Shape } from './shape';

/** Where options carry the names of fields of which one only is set; a symbol, so that no reader of the options meets it. */
const ALTERNATIVES: unique symbol = Symbol('alternatives');

interface Marked {
  readonly [ALTERNATIVES]?: readonly string[];
}

/** The names of the fields of which these options set one only. */
export function alternativesIn(options: object): readonly string[] {
  return (options as Marked)[ALTERNATIVES] ?? [];
}

/** Options that say of which fields they set one only. */
export function withAlternatives<T extends object>(options: T, names: readonly string[]): T {
  return names.length === 0 ? options : { ...options, [ALTERNATIVES]: names };
}

/** Fits what the shape fits. Where an override sets one of these fields, it takes the place of the others. */
export function oneAtATime(names: readonly string[], shape: Shape): Shape {
  return (value, place) => {
    const read = shape(value, place);
    return typeof read === 'object' && read !== null ? withAlternatives(read, names) : read;
  };
}
