import type { Command as Program, Option } from 'commander';
import { pageIds, ruleIds } from './pages';
import { listOverlays } from '../checker/read/render/targets';
import { own } from '../common/own';

/** What can be completed: each command with its options, and what its arguments name. */
export interface Completable {
  readonly names?: 'overlays' | 'pages';
  /** Commands of a command that has its own. */
  readonly commands?: Readonly<Record<string, Completable>>;
  program(): Program;
}

/** Options whose values are rules. */
const OF_RULES = ['--severity'];
/** Options whose values are overlays. */
const OF_OVERLAYS = ['--overlay'];

function valuesOf(option: Option, cwd: string): readonly string[] {
  if (OF_OVERLAYS.includes(option.long ?? '')) return listOverlays(cwd).map(({ name }) => name);
  if (OF_RULES.includes(option.long ?? '')) return ruleIds().map((id) => `${id}=`);
  return option.argChoices ?? [];
}

function namesOf({ names }: Completable, cwd: string): string[] {
  if (names === 'overlays') return listOverlays(cwd).map(({ name }) => name);
  return names === 'pages' ? pageIds() : [];
}

/**
 * The words that can stand where the last of `words` is being typed; none where a file may stand there.
 *
 * @param words what was typed after the program's name; the last may be empty
 */
export function complete(words: readonly string[], commands: Readonly<Record<string, Completable>>, cwd: string): string[] {
  const begun = words.at(-1) ?? '';
  const fitting = (candidates: readonly string[]): string[] => candidates.filter((candidate) => candidate.startsWith(begun));
  if (words.length <= 1) return fitting(Object.keys(commands));
  const command = own(commands, words[0]);
  if (command === undefined) return [];
  if (command.commands !== undefined && !(words.length === 2 && begun.startsWith('-'))) return complete(words.slice(1), command.commands, cwd);
  const { options } = command.program();
  const previous = options.find(({ long, short }) => words.length > 2 && (words.at(-2) === long || words.at(-2) === short));
  if (previous?.required === true || previous?.optional === true) return fitting(valuesOf(previous, cwd));
  if (begun.startsWith('-')) return fitting([...options.map(({ long }) => long ?? ''), '--help'].filter((option) => option !== ''));
  return fitting(namesOf(command, cwd).filter((name) => !words.slice(1, -1).includes(name)));
}
