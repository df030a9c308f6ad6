import { runOnProcess } from '../src/cli/process-terminal';
import { renderCommand } from '../src/cli/render';

void runOnProcess(renderCommand, process.argv.slice(2));
