import { imagesCommand } from '../src/cli/images';
import { runOnProcess } from '../src/cli/process-terminal';

void runOnProcess(imagesCommand, process.argv.slice(2));
