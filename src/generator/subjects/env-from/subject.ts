import type { EnvFrom, EnvFromOptions } from './options';
import { declaredSource } from './source';
import type { V1EnvFromSource } from '../../../../schemas/types/kubernetes';
import { dnsSubdomainFault, envNameFault } from '../../../kubernetes/names/kubernetes-names';
import { checkReading, configName } from '../../links/check-mentions';
import { secretName } from '../../links/secret-name';
import type { Instance, Scope } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { anything, fields, flag, listOf, optional, optionsOf, text } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

const HINT = 'give what addConfig or addSecret returned, { source, prefix }, or Kubernetes\' own { configMapRef: { name } }';

function isDeclared(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'is' in value && (value.is === 'config' || value.is === 'secret');
}

const DECLARED: Shape = (value, place) => {
  if (isDeclared(value)) return value;
  place.add('option-invalid', showValue(value), HINT);
  return undefined;
};

const PREFIXED = optionsOf({ source: DECLARED, prefix: text }, ['source', 'prefix']);
const REFERENCE = optional(fields({ name: text, optional: optional(flag) }));
const NATIVE = optionsOf({ configMapRef: REFERENCE, secretRef: REFERENCE, prefix: optional(anything) });

const ENTRY: Shape = (value, place) => {
  if (isDeclared(value)) return value;
  if (typeof value !== 'object' || value === null || 'is' in value) return DECLARED(value, place);
  return ('source' in value ? PREFIXED : NATIVE)(value, place);
};

/** A prefix is a part of the name of a variable. */
function prefixFault(prefix: string): string | undefined {
  return prefix === '' ? undefined : envNameFault(`${prefix}A`);
}

function checkNative(entry: V1EnvFromSource, place: Place): void {
  const references = [entry.configMapRef, entry.secretRef].filter((reference) => reference !== undefined);
  if (references.length !== 1) place.add('env-from-invalid', `${references.length} sources`, 'give exactly one of configMapRef and secretRef');
  for (const { name } of references) place.name(name, dnsSubdomainFault(name), 'name the Secret or ConfigMap as the cluster does');
}

function checkEntry(entry: EnvFrom, instance: Instance, scope: Scope, place: Place): void {
  const declared = declaredSource(entry);
  const prefix = declared?.prefix ?? (entry as V1EnvFromSource).prefix ?? '';
  place.at('prefix').name(prefix, prefixFault(prefix), 'start it like the name of a variable: DB_');
  if (declared === undefined) checkNative(entry as V1EnvFromSource, place);
  else if (declared.source.is === 'config') checkReading(declared.source, instance, scope, place);
}

function sourceOf(entry: EnvFrom, instance: Instance, scope: Scope): V1EnvFromSource {
  const declared = declaredSource(entry);
  if (declared === undefined) return entry as V1EnvFromSource;
  const { source, prefix } = declared;
  return {
    ...source.is === 'config' ? { configMapRef: { name: configName(source, instance, scope) } } : { secretRef: { name: secretName(source, scope) } },
    ...prefix === '' ? {} : { prefix },
  };
}

/** Variables that a container takes from configs and Secrets as a whole. */
export const envFrom: ContainerSubject<EnvFromOptions> = {
  shapes: { envFrom: optional(listOf(ENTRY)) },
  check(options, place, container, instance, scope) {
    const [main] = instance.containers;
    // What an init container has of the application is judged there.
    if (container !== main && options.envFrom === (main.options as EnvFromOptions).envFrom) return;
    (options.envFrom ?? []).forEach((entry, index) => checkEntry(entry, instance, scope, place.at('envFrom').item(index)));
  },
  contribute({ envFrom: entries = [] }, _container, instance, scope) {
    const sources = entries.filter(() => true).map((entry) => sourceOf(entry, instance, scope));
    return { container: { envFrom: sources.length === 0 ? undefined : sources } };
  },
};
