import type { Command, CommandContext, Terminal } from '../command/command';
import { EXIT } from '../command/command';
import { CommandFault } from '../command/fault';
import { guardLines, inertOutput } from '../command/inert';

/** A terminal that nothing which was read can control. */
function guarded(terminal: Terminal): Terminal {
  return {
    colour: terminal.colour,
    interactive: terminal.interactive,
    out: (text) => terminal.out(inertOutput(text, terminal.colour)),
    err: (text) => terminal.err(guardLines(inertOutput(text, false))),
    exact: (text) => (terminal.exact ?? terminal.out)(text),
  };
}

/** Runs a command; a {@link CommandFault} becomes a message on stderr and exit code 2, any other error passes through as a defect of ours. */
export async function runCommand(command: Command, args: readonly string[], context: CommandContext): Promise<number> {
  const terminal = guarded(context.terminal);
  try {
    return await command(args, { ...context, terminal });
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    terminal.err(`error: ${error.message}\n${error.hint === '' ? '' : `  ${error.hint}\n`}`);
    return EXIT.fault;
  }
}
