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

/** Compiles patterns such as `Service payments/ledger` or `Namespace monitoring`. */
export function externalObjects(patterns: readonly string[]): ExternalObjects {
  const compiled = patterns.map(toPattern);
  return (kind, namespace, name) => {
    const candidates = namespace === '' ? [`${kind} ${name}`] : [`${kind} ${namespace}/${name}`];
    return compiled.some((pattern) => candidates.some((candidate) => pattern.test(candidate)));
  };
}

/** The patterns that an object and its Pod template declare by annotation. */
export function declaredExternals(object: JsonObject): string[] {
  const places = [asObject(asObject(object.metadata).annotations), asObject(podTemplateOf(object)?.metadata.annotations)];
  return places.flatMap((annotations) => Object.entries(annotations))
    .filter(([key]) => key.startsWith(EXTERNAL_ANNOTATION))
    .map(([, value]) => asString(value) ?? '');
}
