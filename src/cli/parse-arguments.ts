import type { Command as Program } from 'commander';
import { CommanderError } from 'commander';
import { wrap } from '../common/columns/wrap';
import type { Terminal } from '../system/command';
import { CommandFault } from '../system/fault';

/** Help is laid out in columns wherever it goes. */
const USUAL_WIDTH = 80;

/**
 * Parses a command line with commander. False where help was asked for and has been printed.
 *
 * @throws CommandFault for wrong usage.
 */
export function parseArguments(program: Program, args: readonly string[], terminal: Terminal): boolean {
  const { columns } = terminal;
  program.exitOverride().configureOutput({
    writeOut: (text) => terminal.out(wrap(text, { columns, long: 'break' })),
    writeErr: () => undefined,
    getOutHelpWidth: () => columns ?? USUAL_WIDTH,
  });
  try {
    program.parse(args, { from: 'user' });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    throw new CommandFault(error.message.replace(/^error: /, ''), `See \`${program.name()} --help\`.`);
  }
}
