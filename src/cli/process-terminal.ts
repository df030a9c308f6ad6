import { createInterface } from 'node:readline';
import { runCommand, tellError } from './run-command';
import { statusLine } from './status-line';
import { terminalWidth } from './terminal-width';
import { wrap } from '../common/columns/wrap';
import type { Command, CommandContext, Terminal } from '../system/command';
import { EXIT } from '../system/command';
import { endWithParents } from '../system/end-with-parents';
import { endChildren } from '../system/ending';
import { guardLines } from '../system/inert';

/** `NO_COLOR` goes before `FORCE_COLOR`, and that before what the output is: https://no-color.org, https://force-color.org. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  return env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : isTerminal;
}

function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const status = statusLine(stderr, env);
  // What is printed takes the place of the status line.
  const print = (stream: NodeJS.WriteStream, text: string): void => {
    status('');
    stream.write(text);
  };
  return {
    out: (text) => print(stdout, text),
    err: (text) => print(stderr, guardLines(wrap(text, { columns: terminalWidth(stderr, env), long: 'break' }))),
    status,
    colour: wantsColour(env, stdout.isTTY === true),
    get columns() {
      return terminalWidth(stdout, env);
    },
    interactive: process.stderr.isTTY === true,
  };
}

/**
 * Whoever reads the results may stop early, as `head` does: nothing is said then, but a verdict that is not reached yet is no
 * all-clear. A full disk is told.
 */
function endOnFailedWrite(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.fault);
  process.stderr.write(`error: the results could not be written: ${error.message}\n`);
  process.exit(EXIT.fault);
}

/** Only a yes is one; the end of the input is none. */
async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise<boolean>((answer) => {
      lines.once('close', () => answer(false));
      lines.question(`${question} [y/N] `, (text) => answer(/^y(?:es)?$/i.test(text.trim())));
    });
  } finally {
    lines.close();
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The edge that scripts and the installed program share: runs a command on this process's arguments, directory, environment and console. */
export async function runOnProcess(command: Command, args: readonly string[]): Promise<void> {
  process.stdout.on('error', endOnFailedWrite);
  // Nobody is left to tell.
  process.stderr.on('error', () => undefined);
  const terminal = processTerminal();
  process.on('uncaughtException', (error) => {
    tellError(error, { env: process.env, terminal });
    process.exit(EXIT.fault);
  });
  // Where nothing is left that could happen, the process ends, whatever the command still waits for: that is no all-clear.
  const onNothingLeft = (): void => {
    terminal.err('error: the command waits for something that cannot come any more: this is a fault of it, and nothing is known\n');
    process.exit(EXIT.fault);
  };
  process.once('beforeExit', onNothingLeft);
  const isAnswered = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const context: CommandContext = { cwd: process.cwd(), env: process.env, terminal, readStdin, ...(isAnswered ? { confirm } : {}) };
  endWithParents(process.env);
  process.exitCode = await runCommand(command, args, context).finally(endChildren);
  process.removeListener('beforeExit', onNothingLeft);
}
