import type { Command as Program } from 'commander';
import { commandProgram, PROGRAM } from './command-program';
import { parseArguments } from './parse-arguments';
import { unknownWord } from './unknown-word';
import { own } from '../common/own';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';

/** Each asks the program itself what fits, with the words typed so far, and offers files where it has no answer. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_projen_gitops() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(${PROGRAM} complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _projen_gitops ${PROGRAM}
`,
  zsh: `#compdef ${PROGRAM}
_projen_gitops() {
  local -a found
  found=("\${(@f)$(${PROGRAM} complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
compdef _projen_gitops ${PROGRAM}
`,
  fish: `function __projen_gitops
  set -l words (commandline --tokenize --cut-at-cursor) (commandline --current-token)
  ${PROGRAM} complete $words[2..-1] 2>/dev/null
end
complete --command ${PROGRAM} --arguments '(__projen_gitops)'
`,
};

/** The command line of `completion`. */
export function completionProgram(): Program {
  return commandProgram('completion', {
    description: 'Prints a script that completes commands, options, overlays and rules in your shell.',
    examples: [['bash >> ~/.bashrc', 'for bash'], [`fish > ~/.config/fish/completions/${PROGRAM}.fish`, 'for fish']],
    exits: { ok: 'printed', fault: 'there is no such shell' },
  }).argument('<SHELL>', Object.keys(SCRIPTS).join(', '));
}

/** `completion SHELL`: the script for that shell. */
export const completionCommand: Command = async (args, { terminal }) => {
  const program = completionProgram();
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  const [shell] = program.args;
  const script = own(SCRIPTS, shell);
  if (script === undefined) throw unknownWord('shell', shell, Object.keys(SCRIPTS));
  terminal.out(script);
  return EXIT.ok;
};
