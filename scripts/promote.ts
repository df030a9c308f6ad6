import { runOnProcess } from '../src/cli/process-terminal';
import { promoteCommand } from '../src/cli/promote';

void runOnProcess(promoteCommand, process.argv.slice(2));
