import { checkCommand } from '../src/cli/check';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(checkCommand, process.argv.slice(2));
