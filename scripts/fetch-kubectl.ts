import { fetchKubectlCommand } from '../src/cli/fetch-kubectl';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(fetchKubectlCommand, process.argv.slice(2));
