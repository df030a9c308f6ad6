import type { Path } from '../../../../common/path';
import type { Resource } from '../../../../kubernetes/objects/resource';

/** A text by which an object, outside the fields that Pods have for it, names a ConfigMap or Secret. */
export interface Mention {
  readonly referrer: Resource;
  readonly path: Path;
  readonly kind: 'ConfigMap' | 'Secret';
  readonly namespace: string;
  readonly name: string;
  /** True for a field whose very name says that it reads the object. */
  readonly isReference: boolean;
}

const NAME = /^(?:(?:\$[({][^)}]+[)}]|([a-z0-9-]+))\/)?([a-z0-9]([a-z0-9.-]*[a-z0-9])?)$/;

/** The kind that the name of a field, flag or annotation speaks of. */
export function kindIn(word: string): Mention['kind'] | undefined {
  if (/config[_-]?map/i.test(word)) return 'ConfigMap';
  return /secret|default-ssl-certificate/i.test(word) ? 'Secret' : undefined;
}

/** Reads `name`, `namespace/name` and `$(NAMESPACE)/name`, where the variable is the referrer's own namespace. */
export function readName(text: string, home: string): Pick<Mention, 'namespace' | 'name'> | undefined {
  const [, namespace = home, name] = NAME.exec(text.trim()) ?? [];
  return name === undefined || namespace === '' ? undefined : { namespace, name };
}
