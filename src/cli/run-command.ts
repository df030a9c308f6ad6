import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';

/** Runs a command; a {@link CommandFault} becomes a message on stderr and exit code 2, any other error passes through as a defect of ours. */
export async function runCommand(command: Command, args: readonly string[], context: CommandContext): Promise<number> {
  try {
    return await command(args, context);
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    context.terminal.err(`error: ${error.message}\n${error.hint === '' ? '' : `  ${error.hint}\n`}`);
    return EXIT.fault;
  }
}
