import { isUtf8 } from 'node:buffer';
import type { Finding } from '../../findings/finding';
import { READ_RULES } from '../../resources/read-rules';
import type { ValidationInput } from '../check';
import { locateInText } from '../sources/locate-in-text';

function binary(name: string): Finding {
  const { id, severity } = READ_RULES.binaryInput;
  const hint = 'Name YAML or JSON files in UTF-8; convert UTF-16 with an editor or iconv.';
  return { overlay: name, document: -1, resource: '', rule: id, severity, path: '', message: `${name} is not UTF-8 text`, hint };
}

function sourceOf(name: string): string {
  return name === '-' ? '' : name;
}

/** Makes an input of a file's bytes; what is no text becomes a finding. */
export function fileInput(name: string, bytes: Buffer): ValidationInput {
  if (bytes.includes(0) || !isUtf8(bytes)) return { overlay: name, source: sourceOf(name), text: '', findings: [binary(name)] };
  const text = bytes.toString('utf8');
  return name === '-' ? { overlay: name, source: '', text } : { overlay: name, source: name, file: name, text, locate: locateInText(name, text) };
}
