#!/usr/bin/env node
import { mainCommand } from './commands';
import { runOnProcess } from './process-terminal';

void runOnProcess(mainCommand, process.argv.slice(2));
