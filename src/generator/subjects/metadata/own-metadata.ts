import { checkLabels } from './check';
import { dnsSubdomainFault } from '../../../kubernetes/names/kubernetes-names';
import type { Instance } from '../../model/scope';
import { anything, mapOf, optional, text } from '../../options/shape';
import type { Place } from '../../problems/place';

/** How an object beside the workload is called. */
export interface OwnMetadata {
  /** Its name. @default that of the workload */
  readonly name?: string;
  /** Its labels. @default those of the selector */
  readonly labels?: Readonly<Record<string, string>>;
}

/** How these options are read. */
export const OWN_METADATA = { name: anything, labels: optional(mapOf(text)) } as const;

/** Records a name and labels that no server takes. */
export function checkOwnMetadata({ name, labels }: OwnMetadata, place: Place): void {
  if (name !== undefined) place.at('name').name(name, dnsSubdomainFault(name), 'use lower case letters, digits, "-" and "."');
  checkLabels(labels, place.at('labels'));
}

/** The metadata of an object beside the workload. */
export function ownMetadata({ name, labels }: OwnMetadata, { names, namespace, selector }: Instance): OwnMetadata & { readonly namespace: string } {
  const all = { ...labels ?? selector };
  return { name: name ?? names.workload, namespace, ...Object.keys(all).length === 0 ? {} : { labels: all } };
}
