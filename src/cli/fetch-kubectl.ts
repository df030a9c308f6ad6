import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { checkedKubectl } from '../checker/read/render/checked-kubectl';
import { FetchFault } from '../checker/read/render/fetch/fault';
import { fetchKubectl } from '../checker/read/render/fetch-kubectl';
import { RENDERER_MISSING } from '../checker/read/render/renderer-missing';
import { EXIT } from '../system/command';
import type { Command } from '../system/command';
import { CommandFault } from '../system/fault';

/** The command line of `fetch-kubectl`. */
export function fetchKubectlProgram(): Program {
  return commandProgram('fetch-kubectl', {
    description: 'Fetches a pinned kubectl into the cache, for machines that have neither kubectl nor kustomize.',
    examples: [['', 'prints the path of the program'], ['--force', 'fetches it again']],
    exits: { ok: 'it is there', fault: 'it could not be fetched, or is not what was expected' },
  }).option('--force', 'fetch it again even if it is there');
}

/** `fetch-kubectl [--force]`: fetches the pinned kubectl into the cache, checks it, and prints its path. */
export const fetchKubectlCommand: Command = async (args, { env, terminal }) => {
  const program = fetchKubectlProgram();
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  const cached = checkedKubectl({ env });
  if (cached.kind === 'right' && program.opts<{ force?: boolean }>().force !== true) {
    terminal.err('already there\n');
    terminal.out(`${cached.path}\n`);
    return EXIT.ok;
  }
  try {
    terminal.out(`${await fetchKubectl({ env, note: (line) => terminal.err(`${line}\n`) })}\n`);
    return EXIT.ok;
  } catch (error) {
    throw error instanceof FetchFault ? new CommandFault(error.message, RENDERER_MISSING.hint) : error;
  }
};
