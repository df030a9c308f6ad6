import type { Objection } from './judge-move';
import { CommandFault } from '../../system/fault';

/**
 * What speaks against a promotion from one stage to another, by the order in which they follow each other.
 *
 * @throws CommandFault for a stage that is none of them
 */
export function stageObjection(stages: readonly string[], from: string, to: string): Objection | undefined {
  const [start, end] = [from, to].map((name) => {
    const found = stages.indexOf(name);
    if (found < 0) throw new CommandFault(`--stages does not name '${name}'`, `It names ${stages.map((stage) => `'${stage}'`).join(', ')}.`);
    return found;
  });
  if (end === start + 1) return undefined;
  if (end <= start) return { message: `${from} comes after ${to}`, hint: `What is promoted to ${to} comes from ${stages[end - 1] ?? 'no other stage'}.` };
  const skipped = stages.slice(start + 1, end);
  return { message: `${skipped.join(', ')} would be skipped`, hint: `Promote from ${from} to ${skipped[0]} first, and to ${to} from ${stages[end - 1]}.` };
}
