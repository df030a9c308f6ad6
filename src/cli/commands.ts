import { checkCommand, checkProgram } from './check';
import { PROGRAM } from './command-program';
import { complete } from './complete';
import type { Completable } from './complete';
import { completionCommand, completionProgram } from './completion';
import { diffCommand } from './diff';
import { diffProgram } from './diff-arguments';
import { explainCommand, explainProgram } from './explain';
import { fetchKubectlCommand, fetchKubectlProgram } from './fetch-kubectl';
import { graphCommand, graphProgram } from './graph';
import { imagesCommand, imagesProgram } from './images';
import { initCommand, initProgram } from './init';
import { listCommand, listProgram } from './list';
import { LIVE_COMMANDS, liveCommand, liveProgram } from './live';
import { promoteCommand, promoteProgram } from './promote';
import { renderCommand, renderProgram } from './render';
import { renderedCommand, renderedProgram } from './rendered';
import { repositoryRoot } from './repository-root';
import { typesCommand, typesProgram } from './types';
import { unknownWord } from './unknown-word';
import { validateCommand } from './validate';
import { validateProgram } from './validate-arguments';
import { packageVersion } from './version';
import { whyCommand, whyProgram } from './why';
import { wrap } from '../common/columns/wrap';
import { own } from '../common/own';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';

interface Registered extends Completable {
  readonly run: Command;
  readonly summary: string;
}

/** The commands of the installed program, by name. */
const COMMANDS: Readonly<Record<string, Registered>> = {
  'validate': { run: validateCommand, program: validateProgram, names: 'overlays', summary: 'check rendered overlays, kustomization directories or YAML files' },
  'diff': { run: diffCommand, program: diffProgram, names: 'overlays', summary: 'show what a change does to the rendered objects, and its risks' },
  'render': { run: renderCommand, program: renderProgram, names: 'overlays', summary: 'render overlays, or any kustomization directories' },
  'rendered': { run: renderedCommand, program: renderedProgram, names: 'overlays', summary: 'keep a folder or branch of rendered manifests, one file for each object' },
  'images': { run: imagesCommand, program: imagesProgram, names: 'overlays', summary: 'list what runs where: every image, pinned or not' },
  'live': { run: liveCommand, program: liveProgram, commands: LIVE_COMMANDS, summary: 'compare overlays with a real cluster: status, diff, check, clean' },
  'promote': { run: promoteCommand, program: promoteProgram, names: 'overlays', summary: 'move the tags and digests of images from one overlay to another' },
  'list': { run: listCommand, program: listProgram, names: 'overlays', summary: 'list overlays, applications, addresses, images, sizes, deviations' },
  'why': { run: whyCommand, program: whyProgram, names: 'overlays', summary: 'say where a rendered value comes from: file, patch, transformer' },
  'explain': { run: explainCommand, program: explainProgram, names: 'pages', summary: 'show what a rule or a risk means, and what to do' },
  'check': { run: checkCommand, program: checkProgram, summary: 'render and validate every overlay, and print a table' },
  'init': { run: initCommand, program: initProgram, summary: 'write a first .projenrc.ts and generate from it' },
  'graph': { run: graphCommand, program: graphProgram, names: 'overlays', summary: 'draw who calls whom in an overlay, and who is let in' },
  'types': { run: typesCommand, program: typesProgram, summary: 'write TypeScript types of the custom resources in CRD files' },
  'fetch-kubectl': { run: fetchKubectlCommand, program: fetchKubectlProgram, summary: 'fetch the pinned kubectl into the cache' },
  'completion': { run: completionCommand, program: completionProgram, summary: 'print a script that completes words in bash, zsh or fish' },
};

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
  terminal.out(complete(words, COMMANDS, repositoryRoot(cwd)).map((word) => `${word}\n`).join(''));
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
