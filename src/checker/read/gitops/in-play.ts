import { parseYaml } from '../../../kubernetes/documents/parse-document';
import { splitStream } from '../../../kubernetes/documents/split-stream';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';

const WITH_DEFAULT = /\$\{[A-Za-z_][A-Za-z0-9_]*:[=-]/;

/** Keys below which texts are programs and their input, where a shell may mean the same by the same signs. */
const PROGRAMS: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData', 'command', 'args', 'env', 'script', 'scripts', 'annotations', 'exec', 'lifecycle']);

function givesDefault(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return !value.includes('\n') && WITH_DEFAULT.test(value);
  if (Array.isArray(value)) return value.some((item: JsonValue) => givesDefault(item));
  return isObject(value) && Object.entries(value).some(([key, item]) => !PROGRAMS.has(key) && givesDefault(item));
}

/** True where fields of manifests hold variables with defaults, which only Flux, or what does as it does, makes values of. */
export function givesDefaults(stream: string): boolean {
  if (!WITH_DEFAULT.test(stream)) return false;
  for (const document of splitStream(stream)) {
    if (WITH_DEFAULT.test(document.text) && givesDefault(parseYaml(document).value)) return true;
  }
  return false;
}
