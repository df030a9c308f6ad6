import { Command as Program } from 'commander';
import { packageVersion } from './version';
import { EXIT } from '../system/command';

/** The name of the installed program, as its help shows it. */
export const PROGRAM = 'projen-gitops';

/** What the help of a command says beside its options. */
export interface ProgramHelp {
  /** One sentence. */
  readonly description: string;
  /** Arguments as they are typed after the command, and what that does. */
  readonly examples: readonly (readonly [args: string, does: string])[];
  /** What each exit code means. */
  readonly exits: Partial<Readonly<Record<keyof typeof EXIT, string>>>;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

function exitCodes(exits: ProgramHelp['exits']): [string, string][] {
  return Object.entries(EXIT).flatMap(([name, code]): [string, string][] => {
    const meaning = exits[name as keyof typeof EXIT];
    return meaning === undefined ? [] : [[String(code), meaning]];
  });
}

/** The command line of a command: its name and help, without options yet. */
export function commandProgram(name: string, { description, examples, exits }: ProgramHelp): Program {
  const command = `${PROGRAM} ${name}`;
  const typed = examples.map(([args, does]) => `  # ${does}\n  ${command}${args === '' ? '' : ` ${args}`}\n`).join('');
  return new Program(command)
    .description(description)
    .version(packageVersion(), '--version', 'print the version of projen-gitops')
    .addHelpText('after', `\nExamples:\n${typed}\nExit codes:\n${table(exitCodes(exits)).trimEnd()}`);
}
