import { runOnProcess } from '../src/cli/process-terminal';
import { renderersCommand } from '../test/renderers/command';

void runOnProcess(renderersCommand, process.argv.slice(2));
