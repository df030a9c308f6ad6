import { PROGRAM } from './command-program';
import { COMMANDS } from './command-registry';
import type * as Complete from './complete';
import { repositoryRoot } from './repository-root';
import { unknownWord } from './unknown-word';
import { packageVersion } from './version';
import { wrap } from '../common/columns/wrap';
import { own } from '../common/own';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { later } from '../system/later';

const complete = later<typeof Complete>(__filename, './complete');

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: ${PROGRAM} <command> [options]

${lines.join('\n')}

Examples:
  ${PROGRAM} validate                  check everything, in any Kustomize repository
  ${PROGRAM} diff --base origin/main   what this branch changes, and its risks

Exit codes: 0 nothing wrong, 1 errors found, 2 could not check everything.
${PROGRAM} <command> --help says more.
`;
}

/** `complete WORD…`, which the scripts of `completion` call. */
const completeCommand: Command = async (words, { cwd, terminal }) => {
  terminal.out(complete().complete(words, COMMANDS, repositoryRoot(cwd)).map((word) => `${word}\n`).join(''));
  return EXIT.ok;
};

/** `projen-gitops <command> …`: passes the arguments on to the command. */
export const mainCommand: Command = async ([name, ...args], context) => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    context.terminal.out(wrap(usage(), context.terminal));
    return name === undefined ? EXIT.fault : EXIT.ok;
  }
  if (name === '--version' || name === '-V') {
    context.terminal.out(`${packageVersion()}\n`);
    return EXIT.ok;
  }
  if (name === 'complete') return completeCommand(args, context);
  const command = own(COMMANDS, name);
  if (!command) throw unknownWord('command', name, Object.keys(COMMANDS));
  return command.run(args, context);
};
