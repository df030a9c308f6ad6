import { runOnProcess } from '../src/cli/process-terminal';
import { clusterTestCommand } from '../test/cluster/command';

void runOnProcess(clusterTestCommand, process.argv.slice(2));
