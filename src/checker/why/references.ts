import { valueAt } from './values';
import type { Path } from '../../common/path';
import { withoutHash } from '../../kubernetes/kinds/generated-name';
import { nameIn } from '../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asString } from '../../kubernetes/objects/json';
import { leafObject } from '../findings/sources/leaf-mark';
import type { SourceFiles } from '../findings/sources/source-files';
import type { Stay } from '../findings/sources/writer';
import type { Candidate } from '../read/kustomization/identity';

/** A name that kustomize followed. */
export interface Followed {
  /** What the file of the object says. */
  readonly written: string;
  /** `ConfigMap shop/settings`: what is called so. */
  readonly of: string;
}

/** Tells names of other objects, which kustomize follows without being told. */
export interface References {
  follow(state: JsonObject, path: Path, rendered: JsonObject): Followed | undefined;
}

/** The names that an object refers to, among the objects of its build. */
export function referencesOf(way: readonly Stay[], candidates: readonly Candidate[], files: SourceFiles): References {
  const [{ before: { leaf }, level: { node } }] = way;
  const written = leafObject({ leaf, node }, files)?.value();
  return {
    follow: (state, path, rendered) => {
      const before = written === undefined ? undefined : asString(valueAt(written as JsonObject, path, rendered));
      const after = asString(valueAt(state, path, rendered));
      if (before === undefined || after === undefined || before === after) return undefined;
      const isNow = ({ name }: Candidate['ids'][number]): boolean => name === after || name === withoutHash(after);
      const named = candidates.find(({ ids }) => ids.some(({ name }) => name === before) && isNow(ids[ids.length - 1]));
      if (named === undefined) return undefined;
      return { written: before, of: `${named.leaf.kind} ${nameIn(named.ids[named.ids.length - 1].namespace, after)}` };
    },
  };
}
