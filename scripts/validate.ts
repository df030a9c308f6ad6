import { runOnProcess } from '../src/cli/process-terminal';
import { validateCommand } from '../src/cli/validate';

void runOnProcess(validateCommand, process.argv.slice(2));
