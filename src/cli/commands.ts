import { checkCommand } from './check';
import { diffCommand } from './diff';
import { fetchKubectlCommand } from './fetch-kubectl';
import { initCommand } from './init';
import { renderCommand } from './render';
import { renderedCommand } from './rendered';
import { validateCommand } from './validate';
import { own } from '../common/own';
import { EXIT } from '../system/command';
import type { Command } from '../system/command';
import { CommandFault } from '../system/fault';

/** The commands of the installed program, by name. */
const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly summary: string }>> = {
  'init': { run: initCommand, summary: 'write a first .projenrc.ts and generate from it' },
  'render': { run: renderCommand, summary: 'render overlays, or any kustomization directories' },
  'rendered': { run: renderedCommand, summary: 'keep a folder or branch of rendered manifests, one file for each object' },
  'validate': { run: validateCommand, summary: 'check rendered overlays, kustomization directories or YAML files' },
  'diff': { run: diffCommand, summary: 'show what a change does to the rendered objects, and its risks' },
  'check': { run: checkCommand, summary: 'render and validate every overlay, and print a table' },
  'fetch-kubectl': { run: fetchKubectlCommand, summary: 'fetch the pinned kubectl into the cache' },
};

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: projen-gitops <command> [options]\n\n${lines.join('\n')}\n\nprojen-gitops <command> --help says more.\n`;
}

/** `projen-gitops <command> …`: passes the arguments on to the command. */
export const mainCommand: Command = async ([name, ...args], context) => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    context.terminal.out(usage());
    return name === undefined ? EXIT.fault : EXIT.ok;
  }
  const command = own(COMMANDS, name);
  if (!command) throw new CommandFault(`there is no command "${name}"`, `Use one of ${Object.keys(COMMANDS).join(', ')}.`);
  return command.run(args, context);
};
