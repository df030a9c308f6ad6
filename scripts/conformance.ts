import { join, relative } from 'node:path';
import { compareCreates } from './conformance/create';
import { recordVerdicts } from './conformance/record';
import { compareUpdates } from './conformance/update';
import { commandProgram } from '../src/cli/command-program';
import { parseArguments } from '../src/cli/parse-arguments';
import { runOnProcess } from '../src/cli/process-terminal';
import { EXIT } from '../src/system/command';
import type { Command } from '../src/system/command';

const CORPUS = relative(process.cwd(), join(__dirname, '../test/conformance'));
const [CREATES, UPDATES] = [join(CORPUS, 'create-1.36.jsonl'), join(CORPUS, 'update-1.36.jsonl')];

const conformanceCommand: Command = async (args, { env, terminal }) => {
  const program = commandProgram('conformance', {
    description: 'Compares what validate and diff say with the verdicts of a real API server in test/conformance/.',
    examples: [['', 'compares with what is written down'], ['--record', 'asks a server again first']],
    exits: { ok: 'enough verdicts agree', findings: 'too many differ', fault: 'wrong usage, or no server to ask' },
  }).option('--record', 'build and start an API server, ask it for every verdict anew, and write down those that changed');
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  if (program.opts<{ record?: boolean }>().record) await recordVerdicts(CREATES, UPDATES, env, terminal);
  const agree = [compareCreates(CREATES), compareUpdates(UPDATES)];
  return agree.every(Boolean) ? EXIT.ok : EXIT.findings;
};

void runOnProcess(conformanceCommand, process.argv.slice(2));
