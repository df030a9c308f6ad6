import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePage } from './reference-docs/page';
import { readPublic } from './reference-docs/read';

const ROOT = join(__dirname, '..');

writeFileSync(join(ROOT, 'docs/reference.md'), referencePage(readPublic(ROOT)));
