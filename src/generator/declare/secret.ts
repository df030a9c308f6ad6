import type { Override } from '../options/native';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere } from '../problems/declared-at';
import { ValueFrom } from '../subjects/env/source';
import type { SecretFileReference, SecretReference } from '../texts/reference';
import type { SecretSource } from '../texts/secret-source';

/** What an overlay changes about where the values of a Secret come from; made by {@link Secret.override}. */
export interface SecretOverride {
  readonly is: 'override';
  /** The Secret that changes. */
  readonly secret: SecretReference;
  /** What changes. */
  readonly options: object;
}

/** A Secret in the namespace of whoever uses it, which exists or is made from a store; `K` are its keys. Its values are never written to a file. */
export class Secret<in K extends string = never> implements SecretReference {
  readonly is = 'secret';
  /** The names of its keys. */
  readonly keys: readonly string[];
  /** False where something else was given in their place, as a file without a type check may do. */
  readonly hasKeyList: boolean;
  /** Where it was declared, for reports. */
  readonly declaredAt: DeclaredAt = declaredHere();
  /** The value of a key, as a variable's value. */
  readonly key: (key: K) => ValueFrom;

  /** One key as a file, to mount; a mounted Secret as a whole is the value itself. */
  readonly file: (key: K) => SecretFileReference;

  /** Made by `addSecret`. */
  constructor(readonly name: string, keys: readonly string[], readonly source?: SecretSource) {
    this.hasKeyList = Array.isArray(keys);
    this.keys = this.hasKeyList ? keys : [];
    this.file = (key) => ({ is: 'secret-file', secret: this, key });
    this.key = (key) => new ValueFrom({ secretKeyRef: { name, key } }, this);
  }

  /** Where the values come from in one overlay: another store, or other names in it. Also for a Secret that exists everywhere else. */
  override(options: Override<SecretSource<K>>): SecretOverride {
    return { is: 'override', secret: this, options };
  }
}
