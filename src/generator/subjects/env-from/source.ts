import type { EnvFrom, EnvFromOptions, PrefixedSource } from './options';
import { envNameFault } from '../../../kubernetes/names/kubernetes-names';
import type { Scope } from '../../model/scope';
import type { ConfigReference, SecretReference } from '../../texts/reference';

/** A declared config or Secret with the prefix of its keys; undefined for what is written in Kubernetes' own fields. */
export function declaredSource(entry: EnvFrom): { readonly source: ConfigReference | SecretReference; readonly prefix: string } | undefined {
  if ('is' in entry) return { source: entry, prefix: '' };
  return 'source' in entry ? entry as PrefixedSource : undefined;
}

/** The Secrets of which a container takes every key. */
export function importedSecrets({ envFrom = [] }: EnvFromOptions): readonly SecretReference[] {
  const sources = envFrom.map((entry) => declaredSource(entry)?.source);
  return sources.filter((source): source is SecretReference => source?.is === 'secret');
}

/** The names of the variables that come from configs and Secrets as a whole; undefined where nobody knows all of them. */
export function importedNames({ envFrom = [] }: EnvFromOptions, { configs }: Scope): readonly string[] | undefined {
  const names: string[] = [];
  for (const entry of envFrom.filter(() => true)) {
    const declared = declaredSource(entry);
    if (declared === undefined || (declared.source.is === 'secret' && declared.source.keys.length === 0)) return undefined;
    const { source, prefix } = declared;
    const keys = source.is === 'secret' ? source.keys : Object.keys(configs.get(source)?.texts ?? source.texts);
    names.push(...keys.map((key) => `${prefix}${key}`).filter((name) => envNameFault(name) === undefined));
  }
  return names;
}
