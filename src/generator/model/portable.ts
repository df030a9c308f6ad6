import type { ModelObject } from './model-object';

/** A part of a text: as it stands there, the namespace of what is moved, or a name with the overlay's prefix and suffix. */
export type TextPiece = string | { readonly is: 'namespace' } | { readonly is: 'name'; readonly name: string };

/** A place in an object. */
export interface ObjectPlace {
  readonly object: ModelObject;
  /** Keys and list indexes from its root. */
  readonly path: readonly (string | number)[];
}

/** A text of an object that has to follow when a controller moves or renames what it names. */
export interface MovingText extends ObjectPlace {
  readonly pieces: readonly TextPiece[];
}

/** What an overlay needs to be moved by a controller. */
export interface PortableForm {
  readonly texts: readonly MovingText[];
}
