import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from './rule-pages/all-pages';

for (const [path, text] of allPages()) writeFileSync(join(__dirname, '..', path), text);
