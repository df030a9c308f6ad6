import { APPLIED_NAMESPACE, nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString } from '../../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../../kubernetes/pods/pod-template';

/** Annotation prefix by which one object accepts that another one exists outside the render. */
export const EXTERNAL_ANNOTATION = 'external.projen-gitops/';

/** Answers whether an object is declared to exist outside the render. */
export type ExternalObjects = (kind: string, namespace: string, name: string) => boolean;

function toPattern(text: string): RegExp {
  const escaped = text.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\s+/, ' ');
  return new RegExp(`^${escaped}$`);
}

/** What patterns say of objects whose namespace nobody knows: it may be the one that they name. */
function withoutNamespace(text: string): string {
  return text.trim().replace(/\s+[^\s/]*\//, ' ');
}

/** Compiles patterns such as `Service payments/ledger` or `Namespace monitoring`. */
export function externalObjects(patterns: readonly string[]): ExternalObjects {
  const compiled = patterns.map(toPattern);
  const applied = patterns.map((pattern) => toPattern(withoutNamespace(pattern)));
  return (kind, namespace, name) => {
    const object = `${kind} ${nameIn(namespace, name)}`;
    return (namespace === APPLIED_NAMESPACE ? applied : compiled).some((pattern) => pattern.test(object));
  };
}

/** The patterns that an object and its Pod template declare by annotation. */
export function declaredExternals(object: JsonObject): string[] {
  const places = [asObject(asObject(object.metadata).annotations), asObject(podTemplateOf(object)?.metadata.annotations)];
  return places.flatMap((annotations) => Object.entries(annotations))
    .filter(([key]) => key.startsWith(EXTERNAL_ANNOTATION))
    .map(([, value]) => asString(value) ?? '');
}
