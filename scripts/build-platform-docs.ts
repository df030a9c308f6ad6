import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformPage } from './platform-docs/page';

writeFileSync(join(__dirname, '../docs/platforms.md'), platformPage());
