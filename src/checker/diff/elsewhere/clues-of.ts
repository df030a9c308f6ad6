import { FOLLOWS_NAMESPACE } from '../../read/affected/compose';
import type { BareChange } from '../changes/change';
import { compareOverlay } from '../diff-overlay';
import { ANYTHING } from '../risks/clue';
import type { Clue, Clues } from '../risks/clue';
import { namesOf } from '../risks/look';
import { RISK_RULES } from '../risks/registry';
import type { RiskContext } from '../risks/rule';
import type { OverlayState } from '../state';

/** Where rules look further: each way once, however many rules go it. */
const LOOKS = [...new Set(RISK_RULES.flatMap(({ looksAt }) => looksAt))];

/** What gets another name, comes or goes: another object may have the name, or follow it to its namespace. */
function cluesOfNames(change: BareChange): Clue[] {
  if (change.change === 'modified' && change.matchedBy === 'identity') return [];
  return namesOf(change).flatMap((name) => [{ kinds: [change.id.kind], name }, { kinds: FOLLOWS_NAMESPACE, words: [name] }]);
}

function cluesOf(change: BareChange, context: RiskContext): Clues {
  const found = LOOKS.map((look) => look(change, context));
  return found.includes(ANYTHING) ? ANYTHING : [...found.flatMap((clues) => (clues === ANYTHING ? [] : clues)), ...cluesOfNames(change)];
}

/**
 * How to find the objects elsewhere that a rule may follow a change between these states to: none where what is known tells every change and risk.
 * Where that is more than the changed objects, clues may lead further.
 */
export function cluesBetween(before: OverlayState, after: OverlayState): Clues {
  const { changes, context } = compareOverlay({ overlay: after.overlay, presence: 'both', before: before.resources, after: after.resources });
  const found = changes.map((change) => cluesOf(change, context));
  const all = found.flatMap((clues) => (clues === ANYTHING ? [] : clues));
  return found.includes(ANYTHING) ? ANYTHING : [...new Map(all.map((clue) => [JSON.stringify(clue), clue])).values()];
}
