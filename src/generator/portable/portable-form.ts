import type { Movable } from './check-portable';
import { checkPortable } from './check-portable';
import { isIsolable } from './is-isolable';
import { movingTexts } from './moving-texts';
import type { Sentinels } from './sentinels';
import { sentinelsFor } from './sentinels';
import type { ModelObject } from '../model/model-object';
import type { PortableForm } from '../model/portable';
import type { Place } from '../problems/place';

/**
 * How the texts of an overlay follow when a controller moves it; records what does not.
 *
 * @param renamed the same objects under other names
 */
export function portableForm(movable: Omit<Movable, 'renamed'>, renamed: (names: Sentinels) => readonly ModelObject[], place: Place): PortableForm {
  const { objects, scope } = movable;
  const sentinels = sentinelsFor(JSON.stringify(objects.map(({ manifest }) => manifest)));
  const others = renamed(sentinels);
  const { texts, stuck } = movingTexts(objects, others, sentinels, scope);
  checkPortable({ ...movable, renamed: others }, [...stuck, ...texts.filter((text) => !isIsolable(text))], place);
  return { texts };
}
