/** Which objects of a kustomization are meant. */
export interface ReplacementSelect {
  readonly group?: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
}

/** What a replacement writes into, and which part of the text that stands there. */
export interface ReplacementTarget {
  readonly select: ReplacementSelect;
  readonly fieldPaths: readonly string[];
  readonly options?: { readonly delimiter: string; readonly index: number };
}

/** A value that is taken from one object and written into others. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/ */
export interface Replacement {
  readonly source: ReplacementSelect & { readonly fieldPath: string };
  readonly targets: readonly ReplacementTarget[];
}

/** Replacements as they are found, one for each source; what goes to one object by the same cut is one target. */
export class Replacements {
  private readonly bySource = new Map<string, { readonly source: Replacement['source']; readonly targets: Map<string, ReplacementTarget> }>();

  /** Adds a place that a source is written to. */
  add(source: Replacement['source'], { select, fieldPaths, options }: ReplacementTarget): void {
    const id = JSON.stringify(source);
    const found = this.bySource.get(id) ?? { source, targets: new Map<string, ReplacementTarget>() };
    this.bySource.set(id, found);
    const key = JSON.stringify([select, options]);
    const known = found.targets.get(key);
    const paths = [...new Set([...known?.fieldPaths ?? [], ...fieldPaths])];
    found.targets.set(key, { select, fieldPaths: paths, ...options === undefined ? {} : { options } });
  }

  /** All of them, in the order in which their sources were first named. */
  get all(): readonly Replacement[] {
    return [...this.bySource.values()].map(({ source, targets }) => ({ source, targets: [...targets.values()] }));
  }
}
