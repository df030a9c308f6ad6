import type { Definition } from '../../src/checker/rules/custom/definition';
import type { Schema } from '../../src/checker/rules/custom/schema';
import { mapParts } from '../../src/checker/rules/custom/schema-parts';

/** A kind that an API server of its own serves. */
export interface ServedKind {
  /** Of its definition in the OpenAPI document. */
  readonly name: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

type Part = Schema & { readonly $ref?: string };

const ANYTHING: Schema = { 'x-kubernetes-preserve-unknown-fields': true };
const PREFIX = '#/definitions/';

/** What is read by code of its own, not as its definition says. */
const READ_OTHERWISE: Readonly<Record<string, Schema>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': ANYTHING,
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': ANYTHING,
  'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': { type: 'object', ...ANYTHING },
  'io.k8s.apimachinery.pkg.runtime.RawExtension': ANYTHING,
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { 'x-kubernetes-int-or-string': true },
};

/**
 * The structural schema of a definition. Such a server decodes into Go types: null is what is left out, what is left out is
 * empty, and lists are not sets; so of a definition only the fields, their types and their values are kept.
 */
function structural(part: Part, definitions: Readonly<Record<string, Part>>): Schema {
  if (part.$ref !== undefined) {
    const name = part.$ref.slice(PREFIX.length);
    return READ_OTHERWISE[name] ?? structural(definitions[name], definitions);
  }
  const { required: _required, default: _default, ...rest } = part;
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith('x-kubernetes-')));
  return { ...mapParts(kept, (below: Part) => structural(below, definitions)), nullable: true };
}

/** The definitions of kinds in an OpenAPI v2 document. */
export function readServed(document: { readonly definitions: Readonly<Record<string, Part>> }, kinds: readonly ServedKind[]): Definition[] {
  return kinds.map(({ name, group, version, kind, namespaced }) => {
    const root = document.definitions[name];
    if (root === undefined) throw new Error(`the OpenAPI document defines no ${name}`);
    const { nullable: _nullable, ...schema } = structural(root, document.definitions);
    return { group, kind, namespaced, versions: [{ name: version, served: true, schema }] };
  });
}
