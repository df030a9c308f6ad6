import type { Command } from 'commander';
import { Option } from 'commander';
import { NO_RESTRICTIONS } from '../checker/validate/input/remote-policy';

/** Adds the options that say what builds may fetch, of every command that renders. */
export function withRemoteOptions(program: Command): Command {
  return program
    .option('--allow-remote', 'let kustomizations fetch what they name, over https and ssh; without it, only from hosts that allowRemote in the settings file names')
    .addOption(new Option('--load-restrictor <rule>', 'which files kustomizations may read: those below them, or any').choices(['LoadRestrictionsRootOnly', NO_RESTRICTIONS]))
    .option('--enable-helm', 'let kustomizations run Helm; needs --allow-remote');
}
