import { finalName } from '../model/scope';
import type { Scope } from '../model/scope';
import type { SecretReference } from '../texts/reference';

/** The name of a Secret in a Pod: one that is made here has the overlay's prefix and suffix, one that exists has its own. */
export function secretName({ name, source }: SecretReference, scope: Scope): string {
  return source === undefined ? name : finalName(name, scope);
}
