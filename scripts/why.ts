import { runOnProcess } from '../src/cli/process-terminal';
import { whyCommand } from '../src/cli/why';

void runOnProcess(whyCommand, process.argv.slice(2));
