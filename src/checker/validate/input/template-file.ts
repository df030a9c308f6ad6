import { parseYaml } from '../../../kubernetes/documents/parse-document';
import { splitStream } from '../../../kubernetes/documents/split-stream';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';

/** Names of files that a program makes manifests of. */
const NAMES = /\.(?:jsonnet|libsonnet|tpl|gotmpl|tmpl|j2|jinja2?|erb|mustache|ejs|dhall|cue)$/i;
const BRACES = /\{\{-?\s*[#/$."'\w(]|\{%-?\s*\w|<%[=-]?\s/;
const MARK = /@[A-Z][A-Z0-9_]+@|%%[A-Z][A-Z0-9_]+%%|__[A-Z][A-Z0-9_]+__/;
/** Keys below which a mark may be for a program that runs later. */
const PROGRAMS: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData', 'command', 'args', 'env', 'annotations']);

function holdsMark(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return !value.includes('\n') && MARK.test(value);
  if (Array.isArray(value)) return value.some((item: JsonValue) => holdsMark(item));
  return isObject(value) && Object.entries(value).some(([key, item]) => MARK.test(key) || (!PROGRAMS.has(key) && holdsMark(item)));
}

/** `name: {{ .Name }}` is YAML as well: a mapping whose key is a mapping. No manifest has one. */
function holdsBraces(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some((item: JsonValue) => holdsBraces(item));
  return isObject(value) && Object.entries(value).some(([key, item]) => (item === null && /^\{ .* \}$/.test(key)) || holdsBraces(item));
}

function signIn(document: string, value: JsonValue | undefined, isBroken: boolean): RegExpExecArray | null {
  if (isBroken) return BRACES.exec(document) ?? MARK.exec(document);
  return holdsMark(value) ? MARK.exec(document) : holdsBraces(value) ? BRACES.exec(document) : null;
}

/** What makes a file a template instead of manifests: its name, braces that break the YAML, or marks in place of values; undefined where nothing does. */
export function templateSign(name: string, text: string): string | undefined {
  if (NAMES.test(name)) return `its name ends with ${name.slice(name.lastIndexOf('.'))}`;
  if (!BRACES.test(text) && !MARK.test(text)) return undefined;
  for (const document of splitStream(text)) {
    const { value, problems } = parseYaml(document);
    const sign = signIn(document.text, value, problems.length > 0);
    if (sign !== null) return `it holds ${document.text.slice(sign.index, sign.index + 40).split('\n')[0].trim()}`;
  }
  return undefined;
}
