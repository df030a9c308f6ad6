import type { Command as Program } from 'commander';
import { CommanderError } from 'commander';
import type { Terminal } from '../system/command';
import { CommandFault } from '../system/fault';

/**
 * Parses a command line with commander. False where help was asked for and has been printed.
 *
 * @throws CommandFault for wrong usage.
 */
export function parseArguments(program: Program, args: readonly string[], terminal: Terminal): boolean {
  program.exitOverride().configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined });
  try {
    program.parse(args, { from: 'user' });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    throw new CommandFault(error.message.replace(/^error: /, ''), `See \`${program.name()} --help\`.`);
  }
}
