import { diffCommand } from '../src/cli/diff';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(diffCommand, process.argv.slice(2));
