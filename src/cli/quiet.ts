import type { Command as Program } from 'commander';
import type { Terminal } from '../system/command';

/** Adds `--quiet`, of every command that says more than its results. */
export function withQuiet(program: Program, away = 'no notes and no progress'): Program {
  return program.option('--quiet', `${away}; results, warnings and errors stay, and so does the exit code`);
}

/** Tells notes: what is fetched, passed over, written or left out. */
export function noteTo(terminal: Terminal, { quiet }: { readonly quiet?: boolean }): (line: string) => void {
  return quiet === true ? () => undefined : (line) => terminal.err(`${line}\n`);
}
