import { explainCommand } from '../src/cli/explain';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(explainCommand, process.argv.slice(2));
