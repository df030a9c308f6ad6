import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../src/checker/rules/all-rules';
import { rulePagesIndex } from '../src/checker/validate/rule-pages';

writeFileSync(join(__dirname, '../docs/rules/README.md'), rulePagesIndex(allRules()));
