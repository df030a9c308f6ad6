import type { ResourceId } from '../../../kubernetes/objects/resource';

function scalar(text: string | undefined): string | undefined {
  if (text === undefined) return '';
  return /^["'|>&*!]/.test(text) ? undefined : text;
}

/** Identity of a document as kustomize prints it, told without parsing it; undefined where it is not plain. */
export function identifyPrinted(text: string): ResourceId | undefined {
  const apiVersion = scalar(/^apiVersion: (.+)$/m.exec(text)?.[1]);
  const kind = scalar(/^kind: (.+)$/m.exec(text)?.[1]);
  const metadata = /^metadata:\n((?: .*\n?)*)/m.exec(text)?.[1] ?? '';
  const name = scalar(/^ {2}name: (.+)$/m.exec(metadata)?.[1]);
  const namespace = scalar(/^ {2}namespace: (.+)$/m.exec(metadata)?.[1]);
  if (!apiVersion || !kind || !name || namespace === undefined) return undefined;
  const slash = apiVersion.indexOf('/');
  return { group: apiVersion.slice(0, Math.max(0, slash)), version: apiVersion.slice(slash + 1), kind, namespace, name };
}
