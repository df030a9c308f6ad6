import { runOnProcess } from '../src/cli/process-terminal';
import { typesCommand } from '../src/cli/types';

void runOnProcess(typesCommand, process.argv.slice(2));
