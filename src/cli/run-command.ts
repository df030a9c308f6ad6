import type { Command, CommandContext, Terminal } from '../system/command';
import { EXIT } from '../system/command';
import { DEBUG_VARIABLE, explainError } from '../system/explain-error';
import { CommandFault } from '../system/fault';
import { guardLines, inert, inertOutput } from '../system/inert';

/** A terminal that nothing which was read can control. */
function guarded(terminal: Terminal): Terminal {
  const { status } = terminal;
  return {
    ...(status === undefined ? {} : { status: (text: string) => status(inert(text)) }),
    colour: terminal.colour,
    interactive: terminal.interactive,
    get columns() {
      return terminal.columns;
    },
    out: (text) => terminal.out(inertOutput(text, terminal.colour)),
    err: (text) => terminal.err(guardLines(inertOutput(text, false))),
    exact: (text) => (terminal.exact ?? terminal.out)(text),
  };
}

/** Tells of an error that ends a command; the stack only of a defect, and only to those who ask for it. */
export function tellError(error: unknown, { env, terminal }: Pick<CommandContext, 'env' | 'terminal'>): void {
  const { message, hint } = explainError(error);
  terminal.err(`error: ${message}\n${hint === '' ? '' : `  ${hint}\n`}`);
  if (env[DEBUG_VARIABLE] && error instanceof Error && !(error instanceof CommandFault)) terminal.err(`${error.stack}\n`);
}

/** Runs a command; whatever ends it becomes a message on stderr and exit code 2, so that exit code 1 only ever speaks of the input. */
export async function runCommand(command: Command, args: readonly string[], context: CommandContext): Promise<number> {
  const terminal = guarded(context.terminal);
  try {
    const { confirm } = context;
    return await command(args, { ...context, terminal, ...(confirm === undefined ? {} : { confirm: (question) => confirm(inert(question)) }) });
  } catch (error) {
    tellError(error, { env: context.env, terminal });
    return EXIT.fault;
  } finally {
    terminal.status?.('');
  }
}
