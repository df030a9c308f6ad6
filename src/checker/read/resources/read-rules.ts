import { binaryInput } from './binary-input';
import { duplicateKey } from './duplicate-key';
import { invalidYaml } from './invalid-yaml';
import { lenientYaml } from './lenient-yaml';
import { missingType } from './missing-type';
import { notAnObject } from './not-an-object';
import { templateFile } from './template-file';
import type { AnyPassRule } from '../../findings/define-rule';

/** The rules that reading a stream applies, before any check can look at an object. */
export const READ_RULES = {
  invalidYaml,
  lenientYaml,
  duplicateKey,
  binaryInput,
  templateFile,
  notAnObject,
  missingType,
} as const satisfies Record<string, AnyPassRule>;
