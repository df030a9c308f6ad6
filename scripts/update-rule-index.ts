import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePagesIndex } from '../src/validate/rule-pages';
import { allRules } from '../src/validate/rules';

writeFileSync(join(__dirname, '..', 'docs', 'rules', 'README.md'), rulePagesIndex(allRules()));
