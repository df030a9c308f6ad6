import { dnsLabelFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Move } from '../model/delivery';
import type { Place } from '../problems/place';

/** What is said of a move; undefined where nothing is. */
export function moveOf(fields: { readonly [Field in keyof Move]: string | undefined }): Move | undefined {
  const move = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return Object.keys(move).length === 0 ? undefined : move;
}

/** Records names that no object can have. */
export function checkMove({ namespace, namePrefix, nameSuffix }: Move, placeOf: Readonly<Record<keyof Move, Place>>): void {
  if (namespace !== undefined) placeOf.namespace.name(namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"');
  if (namePrefix !== undefined) placeOf.namePrefix.name(namePrefix, dnsSubdomainFault(`${namePrefix}x`), 'use lower case letters, digits and "-", such as "blue-"');
  if (nameSuffix !== undefined) placeOf.nameSuffix.name(nameSuffix, dnsSubdomainFault(`x${nameSuffix}`), 'use lower case letters, digits and "-", such as "-blue"');
}
