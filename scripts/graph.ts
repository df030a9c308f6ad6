import { graphCommand } from '../src/cli/graph';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(graphCommand, process.argv.slice(2));
