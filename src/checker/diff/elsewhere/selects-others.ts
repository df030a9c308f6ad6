import type { SourceDocument } from './source-text';
import { own } from '../../../common/own';

import { parseYaml } from '../../../kubernetes/documents/parse-document';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, at } from '../../../kubernetes/objects/json';
import { isRuntimeLabel } from '../../../kubernetes/pods/runtime-labels';

/** Where the kinds that select Pods say by which labels. */
const SELECTORS: Readonly<Record<string, readonly string[]>> = {
  Service: ['spec', 'selector'],
  PodDisruptionBudget: ['spec', 'selector', 'matchLabels'],
  NetworkPolicy: ['spec', 'podSelector', 'matchLabels'],
};

const KNOWN = new WeakMap<SourceDocument, JsonObject>();

/** The object of a document. Comments at its top are left out: generated files have them, and reading them takes twenty times as long. */
function objectIn(document: SourceDocument): JsonObject {
  const text = document.text.replace(/^(?:---[ \t]*\n)?(?:[ \t]*(?:#.*)?\n)*/, '').trimEnd();
  const object = KNOWN.get(document) ?? asObject(parseYaml({ text, line: 1 }).value);
  KNOWN.set(document, object);
  return object;
}

/** True where the selector of a document asks for a label that is not among these, nor added by a controller; whatever a patch adds to it, it still does. */
export function selectsOthers(document: SourceDocument, labels: JsonObject): boolean {
  const path = document.kind === undefined || document.text.includes('$patch') ? undefined : own(SELECTORS, document.kind);
  const pairs = path === undefined ? [] : Object.entries(asObject(at(objectIn(document), ...path)));
  return pairs.some(([key, value]) => typeof value === 'string' && own(labels, key) !== value && !isRuntimeLabel(key));
}
