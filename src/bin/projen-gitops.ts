#!/usr/bin/env node
import { mainCommand } from '../cli/commands';
import { runOnProcess } from '../cli/process-terminal';

void runOnProcess(mainCommand, process.argv.slice(2));
