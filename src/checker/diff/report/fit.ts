/** A part of a report; its items are dropped from the end where there is no room. */
export interface Section {
  /** Written before the first item, only if there is one. */
  readonly open: string;
  /** Written after the last item, only if there is one. */
  readonly close: string;
  readonly items: readonly string[];
  /** Says that `count` items were left out; counts towards the limit. */
  leftOut(count: number): string;
}

interface Fitted {
  readonly text: string;
  readonly rest: number;
}

function noteFor(section: Section, count: number): string {
  return count === 0 ? '' : section.leftOut(count);
}

/** As many items from the start as there is room for, besides the note about the others. */
function fitSection(section: Section, room: number): string {
  const total = section.items.length;
  if (total === 0) return '';
  const frame = section.open.length + section.close.length;
  let used = frame;
  let best = 0;
  for (let taken = 1; taken <= total; taken += 1) {
    used += section.items[taken - 1].length;
    if (used > room) break;
    if (used + noteFor(section, total - taken).length <= room) best = taken;
  }
  const note = noteFor(section, total - best);
  return best === 0 ? note : section.open + section.items.slice(0, best).join('') + section.close + note;
}

/**
 * Writes sections, most important first, into at most `limit` characters. Each gets what the ones before it left, less the room
 * for the later ones to say that they were left out; so the last sections shrink first, and nothing vanishes without being counted.
 */
export function fitSections(sections: readonly Section[], limit: number): string {
  const reserves = sections.map((_, index) => sections.slice(index + 1).reduce((sum, later) => sum + noteFor(later, later.items.length).length, 0));
  const { text } = sections.reduce<Fitted>(({ text: written, rest }, section, index) => {
    const part = fitSection(section, Math.max(0, rest - reserves[index]));
    return { text: written + part, rest: rest - part.length };
  }, { text: '', rest: limit });
  return text.length <= limit ? text : `${text.slice(0, Math.max(0, limit - 1))}${limit > 0 ? '…' : ''}`;
}
