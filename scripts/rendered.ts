import { runOnProcess } from '../src/cli/process-terminal';
import { renderedCommand } from '../src/cli/rendered';

void runOnProcess(renderedCommand, process.argv.slice(2));
