import { CommandFault } from '../system/fault';

/** Of commands that report again and again. */
export const WATCH_OPTION = ['--watch', 'report again whenever a file is saved that matters; Ctrl-C ends'] as const;

/**
 * Refuses what cannot be told again and again: a document for another program ends, and standard input is read once.
 *
 * @throws CommandFault where `--watch` is given with another format than text, or with `-`.
 */
export function refuseWatched({ watch, format }: { readonly watch?: boolean; readonly format: string }, names: readonly string[]): void {
  if (watch !== true) return;
  if (format !== 'text') throw new CommandFault(`--watch cannot print ${format} again and again`, 'Use it with text, or run the command each time.');
  if (names.includes('-')) throw new CommandFault('--watch cannot read standard input again', 'Name files or folders.');
}
