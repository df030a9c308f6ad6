import { templateSign } from './template-file';
import { textOfBytes } from '../../../kubernetes/documents/text-of-bytes';
import type { ValidationInput } from '../../checks/check';
import { locateInText } from '../../findings/sources/locate-in-text';
import { streamOf, tell } from '../../findings/tell';
import { binaryInput } from '../../read/resources/binary-input';
import { templateFile } from '../../read/resources/template-file';

function sourceOf(name: string): string {
  return name === '-' ? '' : name;
}

/** Makes an input of a file's bytes; what is no text becomes a finding. */
export function fileInput(name: string, bytes: Buffer): ValidationInput {
  const text = textOfBytes(bytes);
  if (text === undefined) return { overlay: name, source: sourceOf(name), text: '', findings: [tell(streamOf(name), binaryInput, name)] };
  const sign = templateSign(name, text);
  if (sign !== undefined) return { overlay: name, source: sourceOf(name), text: '', findings: [tell(streamOf(name), templateFile, { file: name, sign })] };
  return name === '-' ? { overlay: name, source: '', text } : { overlay: name, source: name, file: name, text, locate: locateInText(name, text) };
}
