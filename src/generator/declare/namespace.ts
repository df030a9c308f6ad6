import type { NamespaceOptions } from '../namespaces/options';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere } from '../problems/declared-at';
import type { NamespaceReference } from '../texts/reference';

/** A declared namespace under the name that it has in one overlay; made by {@link Namespace.as}. */
export interface NamespaceName {
  readonly is: 'namespace-name';
  /** The namespace that is called otherwise. */
  readonly namespace: NamespaceReference;
  /** Its name in the overlay. */
  readonly name: string;
}

/** A namespace beside the repository's own: workloads are put into it, overlays may give it another name, and addresses follow. */
export class Namespace implements NamespaceReference {
  readonly is = 'namespace';
  /** Where it was declared, for reports. */
  readonly declaredAt: DeclaredAt = declaredHere();

  /** Made by `addNamespace`. */
  constructor(readonly name: string, readonly options: NamespaceOptions) {}

  /** The namespace under another name, for the option `namespaces` of an overlay. */
  as(name: string): NamespaceName {
    return { is: 'namespace-name', namespace: this, name };
  }
}
