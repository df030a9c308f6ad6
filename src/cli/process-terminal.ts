import { runCommand } from './run-command';
import type { Command, CommandContext, Terminal } from '../system/command';
import { EXIT } from '../system/command';
import { endWithParents } from '../system/end-with-parents';
import { endChildren } from '../system/ending';

function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    interactive: process.stderr.isTTY === true,
  };
}

/** Whoever reads the results may stop early, as `head` does; that is no fault, and a full disk is none of ours. */
function endOnFailedWrite(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`error: the results could not be written: ${error.message}\n`);
  process.exit(EXIT.fault);
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The edge that scripts and the installed program share: runs a command on this process's arguments, directory, environment and console. */
export async function runOnProcess(command: Command, args: readonly string[]): Promise<void> {
  process.stdout.on('error', endOnFailedWrite);
  const context: CommandContext = { cwd: process.cwd(), env: process.env, terminal: processTerminal(), readStdin };
  endWithParents(process.env);
  process.exitCode = await runCommand(command, args, context).finally(endChildren);
}
