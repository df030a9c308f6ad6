import { listCommand } from '../src/cli/list';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(listCommand, process.argv.slice(2));
