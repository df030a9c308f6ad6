import type { EnvOptions } from './options';
import type { EnvValue } from './source';
import { ValueFrom } from './source';
import type { V1EnvVar } from '../../../../schemas/types/kubernetes';
import { dataKeyFault, dnsSubdomainFault, envNameFault } from '../../../kubernetes/names/kubernetes-names';
import { checkReading, configName } from '../../links/check-mentions';
import { isLeftToOverlays } from '../../links/evaluate';
import { secretName } from '../../links/secret-name';
import { textIn } from '../../links/text-in';
import type { Instance, Scope } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import { given, mapOf, optional } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import { checkVariableSecret } from '../../texts/check-secret';
import { checkVariables } from '../../texts/check-variables';
import { ConfigKey, LiveText } from '../../texts/text';
import type { EnvFromOptions } from '../env-from/options';
import { importedNames } from '../env-from/source';

function checkSource({ source, secret }: ValueFrom, place: Place): void {
  const reference = source.secretKeyRef ?? source.configMapKeyRef;
  if (!reference) return;
  // What is wrong with its name and its keys is said where it is declared.
  if (secret) {
    if (secret.keys.includes(reference.key)) return;
    const hint = secret.keys.length === 0 ? 'name its keys in addSecret' : `use one of ${secret.keys.map((key) => `"${key}"`).join(', ')}`;
    place.at('key').add('secret-key-unknown', `key ${showValue(reference.key)} of Secret "${secret.name}", which is declared without it`, hint);
    return;
  }
  place.at('name').name(reference.name, dnsSubdomainFault(reference.name), 'name the Secret or ConfigMap as the cluster does');
  place.at('key').name(reference.key, dataKeyFault(reference.key), 'name the key as the Secret or ConfigMap does');
}

function checkValue(value: unknown, instance: Instance, scope: Scope, place: Place): void {
  if (value instanceof ValueFrom) {
    checkSource(value, place);
  } else if (value instanceof ConfigKey) {
    checkReading(value.source.config, instance, scope, place);
  } else if (typeof value !== 'string' && !(value instanceof LiveText)) {
    place.add('env-value-invalid', `value ${showValue(value)}`, 'give a string, an address such as endpoint.url(), a key of a config or a Secret (secret.key(…)) or Env.field(…)');
  }
}

/** Records a literal that is a secret by its look, unless the user says that it is none. */
function checkPlain(name: string, value: unknown, { options }: Instance, scope: Scope, place: Place): void {
  if (typeof value === 'string' || value instanceof LiveText) checkVariableSecret(name, textIn(value, scope), options, place);
}

function variable(name: string, value: EnvValue, instance: Instance, scope: Scope): V1EnvVar {
  if (value instanceof ConfigKey) {
    const { config, key } = value.source;
    return { name, valueFrom: { configMapKeyRef: { name: configName(config, instance, scope), key } } };
  }
  if (!(value instanceof ValueFrom)) return { name, value: textIn(value, scope) };
  const { source: { secretKeyRef, ...source }, secret } = value;
  const reference = secret && secretKeyRef ? { ...secretKeyRef, name: secretName(secret, scope) } : secretKeyRef;
  return { name, valueFrom: { ...source, ...reference === undefined ? {} : { secretKeyRef: reference } } as V1EnvVar['valueFrom'] };
}

/** Variables of the application's container. @see https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/ */
export const env: ContainerSubject<EnvOptions> = {
  shapes: { env: optional(mapOf(given)) },
  check(options, place, container, instance, scope) {
    const [main] = instance.containers;
    // What an init container has of the application is judged there.
    if (container !== main && options.env === (main.options as EnvOptions).env) return;
    const names = Object.keys(options.env ?? {});
    const imported = importedNames(options as EnvFromOptions, scope);
    for (const [index, [name, value]] of Object.entries(options.env ?? {}).entries()) {
      const at = place.at('env').at(name);
      const fault = envNameFault(name);
      if (fault !== undefined) at.add('env-name-invalid', `${JSON.stringify(name)}: ${fault}`, 'name the variable like APP_1_SERVICE_URL');
      checkValue(value, instance, scope, at);
      checkPlain(name, value, instance, scope, at);
      const variables = imported && { before: [...imported, ...names.slice(0, index)], later: names.slice(index) };
      if (variables && value instanceof LiveText) checkVariables(value, variables, at);
    }
  },
  contribute(options, _container, instance, scope) {
    const here = Object.entries(options.env ?? {}).filter(([, value]) => !isLeftToOverlays(value, scope));
    const variables = here.map(([name, value]) => variable(name, value, instance, scope));
    return { container: { env: variables.length === 0 ? undefined : variables } };
  },
};
