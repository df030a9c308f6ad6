import type { Command } from 'commander';

/** Adds the options that say what builds may fetch, of every command that renders. */
export function withRemoteOptions(program: Command): Command {
  return program
    .option('--allow-remote', 'let kustomizations fetch what they name, over https and ssh; without it, only from hosts that allowRemote in the settings file names')
    .option('--enable-helm', 'let kustomizations run Helm; needs --allow-remote');
}
