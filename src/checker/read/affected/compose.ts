import { identifyPrinted } from './identify-printed';
import { compareAsKustomize } from './kustomize-order';
import type { ResourceId } from '../../../kubernetes/objects/resource';

/** Kinds in which kustomize follows an object to another namespace, also across units. */
export const FOLLOWS_NAMESPACE: readonly string[] = [
  'RoleBinding', 'ClusterRoleBinding', 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'APIService', 'CustomResourceDefinition',
  'PersistentVolume',
];
const SEPARATOR = /^---\n/m;

interface Document {
  readonly id: ResourceId;
  readonly text: string;
}

function keyOf({ group, kind, namespace, name }: ResourceId): string {
  return [group, kind, namespace === 'default' ? '' : namespace, name].join('/');
}

/** Cuts a unit's text into documents; undefined where one cannot be told apart at a glance. */
function documentsOf(text: string): Document[] | undefined {
  const documents = text.split(SEPARATOR).filter((document) => document !== '').map((document) => ({ id: identifyPrinted(document), text: document }));
  return documents.every((document): document is Document => document.id !== undefined) ? documents : undefined;
}

/**
 * Puts the builds of units together as building the overlay would; undefined where that could come to something else and must be tried: objects
 * that two units have, and references that kustomize follows across namespaces.
 */
export function composeUnits(texts: readonly string[], movesNamespace: boolean): string | undefined {
  const documents: Document[] = [];
  for (const text of texts) {
    const found = documentsOf(text);
    if (found === undefined) return undefined;
    documents.push(...found);
  }
  if (movesNamespace && documents.some(({ id }) => FOLLOWS_NAMESPACE.includes(id.kind))) return undefined;
  if (new Set(documents.map(({ id }) => keyOf(id))).size < documents.length) return undefined;
  return documents.sort((left, right) => compareAsKustomize(left.id, right.id)).map(({ text }) => text).join('---\n');
}
