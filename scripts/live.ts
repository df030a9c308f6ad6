import { liveCommand } from '../src/cli/live';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(liveCommand, process.argv.slice(2));
