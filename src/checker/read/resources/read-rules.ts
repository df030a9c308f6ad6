import { binaryInput } from './binary-input';
import { duplicateKey } from './duplicate-key';
import { invalidYaml } from './invalid-yaml';
import { lenientYaml } from './lenient-yaml';
import { missingType } from './missing-type';
import { notAnObject } from './not-an-object';
import { templateFile } from './template-file';
import type { AnyTellingRule } from '../../findings/define-rule';

/** The rules that reading a stream applies, before any check can look at an object; a new one is a line here. */
export const READ_RULES: readonly AnyTellingRule[] = [
  invalidYaml,
  lenientYaml,
  duplicateKey,
  binaryInput,
  templateFile,
  notAnObject,
  missingType,
];
