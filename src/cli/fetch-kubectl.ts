import { Command as Program } from 'commander';
import { parseArguments } from './parse-arguments';
import { isExecutable } from '../checker/read/render/executable';
import { fetchKubectl, FetchFault } from '../checker/read/render/fetch-kubectl';
import { kubectlInCache } from '../checker/read/render/kubectl-release';
import { RENDERER_MISSING } from '../checker/read/render/renderer-missing';
import { EXIT } from '../system/command';
import type { Command } from '../system/command';
import { CommandFault } from '../system/fault';

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
