import type { V1KeyToPath } from '../../../../../schemas/types/kubernetes';
import { nearest } from '../../../../common/nearest';
import type { Place } from '../../../problems/place';

/** Records keys that become files and that nobody declares. */
export function checkKeyFiles(
  { items = [] }: { readonly items?: readonly V1KeyToPath[] }, keys: readonly string[], owner: string, place: Place,
): void {
  for (const { key } of items) {
    if (keys.includes(key)) continue;
    const meant = nearest(key, keys);
    place.add('mount-key-unknown', `key "${key}" of ${owner}, which is declared without it`, meant === undefined ? `use one of ${keys.map((known) => `"${known}"`).join(', ')}` : `did you mean "${meant}"?`);
  }
}
