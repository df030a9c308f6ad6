import { Command as Program } from 'commander';
import { parseArguments } from './parse-arguments';
import type { Command } from '../command/command';
import { EXIT } from '../command/command';
import { CommandFault } from '../command/fault';
import { isExecutable } from '../render/executable';
import { fetchKubectl, FetchFault } from '../render/fetch-kubectl';
import { kubectlInCache } from '../render/kubectl-release';
import { RENDERER_MISSING } from '../render/renderer-missing';

/** `fetch-kubectl [--force]`: fetches the pinned kubectl into the cache, checks it, and prints its path. */
export const fetchKubectlCommand: Command = async (args, { env, terminal }) => {
  const program = new Program('fetch-kubectl')
    .description('Fetches a pinned kubectl into the cache, for machines that have neither kubectl nor kustomize.')
    .option('--force', 'fetch it again even if it is there');
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  const cached = kubectlInCache({ env });
  if (isExecutable(cached) && program.opts<{ force?: boolean }>().force !== true) {
    terminal.err('already there\n');
    terminal.out(`${cached}\n`);
    return EXIT.ok;
  }
  try {
    terminal.out(`${await fetchKubectl({ env, note: (line) => terminal.err(`${line}\n`) })}\n`);
    return EXIT.ok;
  } catch (error) {
    throw error instanceof FetchFault ? new CommandFault(error.message, RENDERER_MISSING.hint) : error;
  }
};
