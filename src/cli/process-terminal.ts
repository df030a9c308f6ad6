import { runCommand } from './run-command';
import type { Command, CommandContext, Terminal } from '../command/command';

function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    interactive: process.stderr.isTTY === true,
  };
}

/** Whoever reads the output may stop early, as `head` does; that is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The edge that scripts and the installed program share: runs a command on this process's arguments, directory, environment and console. */
export async function runOnProcess(command: Command, args: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly);
  const context: CommandContext = { cwd: process.cwd(), env: process.env, terminal: processTerminal(), readStdin };
  process.exitCode = await runCommand(command, args, context);
}
