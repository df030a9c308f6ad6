import { templateSign } from './template-file';
import { NOT_TEXT_HINT, textOfBytes } from '../../../kubernetes/documents/text-of-bytes';
import type { ValidationInput } from '../../checks/check';
import type { Finding } from '../../findings/finding';
import { locateInText } from '../../findings/sources/locate-in-text';
import { READ_RULES } from '../../read/resources/read-rules';

function binary(name: string): Finding {
  const { id, severity } = READ_RULES.binaryInput;
  return { overlay: name, document: -1, resource: '', rule: id, severity, path: '', message: `${name} is not UTF-8 text`, hint: NOT_TEXT_HINT };
}

function template(name: string, sign: string): Finding {
  const { id, severity } = READ_RULES.templateFile;
  const hint = 'Render it with the program that it is for, and validate what that prints.';
  return { overlay: name, document: -1, resource: '', rule: id, severity, path: '', message: `${name} is a template, not manifests: ${sign}`, hint };
}

function sourceOf(name: string): string {
  return name === '-' ? '' : name;
}

/** Makes an input of a file's bytes; what is no text becomes a finding. */
export function fileInput(name: string, bytes: Buffer): ValidationInput {
  const text = textOfBytes(bytes);
  if (text === undefined) return { overlay: name, source: sourceOf(name), text: '', findings: [binary(name)] };
  const sign = templateSign(name, text);
  if (sign !== undefined) return { overlay: name, source: sourceOf(name), text: '', findings: [template(name, sign)] };
  return name === '-' ? { overlay: name, source: '', text } : { overlay: name, source: name, file: name, text, locate: locateInText(name, text) };
}
