import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import { markdownText } from './markdown-text';
import { pageIds, pagesOf } from './pages';
import { parseArguments } from './parse-arguments';
import { nearest } from '../common/nearest';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';

/** Paragraphs are broken wherever they go; lines longer than the second are hard to read. */
const USUAL_WIDTH = 80;
const MOST_WIDTH = 100;

/** The command line of `explain`. */
export function explainProgram(): Program {
  return commandProgram('explain', {
    description: 'Shows what a rule of validate or a risk of diff means, why it matters, how to fix and how to accept it.',
    examples: [['service-reference', 'the page of a rule'], ['becomes-public', 'the page of a risk']],
    exits: { ok: 'shown', fault: 'there is no such rule or risk' },
  }).argument('<ID>', 'a rule or a risk, as reports name it');
}

function unknown(id: string): CommandFault {
  const guess = nearest(id, pageIds());
  return new CommandFault(`there is no rule and no risk '${id}'`, `${guess === undefined ? '' : `Did you mean '${guess}'? `}"validate --list-rules" lists the rules, docs/risks the risks.`);
}

/** `explain ID`: the page of a rule or a risk. */
export const explainCommand: Command = async (args, { terminal }) => {
  const program = explainProgram();
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  const [id] = program.args;
  const pages = pagesOf(id);
  if (pages.length === 0) throw unknown(id);
  terminal.out(pages.map((page) => markdownText(page, { width: Math.min(terminal.columns ?? USUAL_WIDTH, MOST_WIDTH), colour: terminal.colour })).join('\n'));
  return EXIT.ok;
};
