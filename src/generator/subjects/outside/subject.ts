import type { WithOutside } from './options';
import { Outside, OUTSIDE_KINDS } from './outside';
import { EXTERNAL_PREFIX } from '../../../contract/annotations';
import { dnsLabelFault, dnsSubdomainFault } from '../../../kubernetes/names/kubernetes-names';
import { externalCalls } from '../../links/external-calls';
import type { Instance, Scope } from '../../model/scope';
import type { Subject } from '../../model/subject';
import { fields, listOf, oneOf, optional, text } from '../../options/shape';
import type { EnvOptions } from '../env/options';
import { ValueFrom } from '../env/source';
import type { EnvFromOptions } from '../env-from/options';
import { importedSecrets } from '../env-from/source';

/** The longest name of an annotation, without its prefix. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set */
const LONGEST = 63;

function keyOf({ kind, namespace, name }: Outside): string {
  const words = [kind.toLowerCase(), namespace, name].filter((word) => word !== undefined).join('.').replaceAll('*', 'any');
  return words.slice(0, LONGEST).replace(/[^a-z0-9]+$/, '');
}

function patternOf({ kind, namespace, name }: Outside): string {
  return kind === 'Namespace' ? `${kind} ${name}` : `${kind} ${namespace ?? '*'}/${name}`;
}

/** Annotations that tell `validate` of objects outside, wherever the rendered output is checked. */
export function outsideAnnotations(outside: readonly Outside[]): Record<string, string> {
  return Object.fromEntries(outside.map((object) => [`${EXTERNAL_PREFIX}${keyOf(object)}`, patternOf(object)]));
}

/** The declared Secrets that the variables of a workload come from: they exist in its namespace. */
function secretsOf({ containers }: Instance): readonly Outside[] {
  const values = containers.flatMap(({ options }) => Object.values((options as EnvOptions).env ?? {}));
  const single = values.flatMap((value) => value instanceof ValueFrom && value.secret ? [value.secret] : []);
  const whole = containers.flatMap(({ options }) => importedSecrets(options as EnvFromOptions));
  const names = [...single, ...whole].filter(({ source }) => source === undefined).map(({ name }) => name);
  return [...new Set(names)].map((name) => ({ kind: 'Secret', name }));
}

/** The Services elsewhere to which externals lead. */
function servicesOf(instance: Instance, scope: Scope): readonly Outside[] {
  return externalCalls(instance, scope).flatMap(({ answer }) => answer.kind === 'service' ? [Outside.service(answer.name, { namespace: answer.namespace })] : []);
}

/** What a workload refers to and nobody renders. */
export const outside: Subject<WithOutside> = {
  shapes: { outside: optional(listOf(fields({ kind: oneOf(...OUTSIDE_KINDS), name: text, namespace: optional(text) }))) },
  check(options, place) {
    (options.outside ?? []).forEach(({ name, namespace }, index) => {
      const at = place.at('outside').item(index);
      at.at('name').name(name, dnsSubdomainFault(name.replaceAll('*', 'x')), 'use the name that the object has in the cluster');
      if (namespace !== undefined) at.at('namespace').name(namespace, dnsLabelFault(namespace.replaceAll('*', 'x')), 'use the name of a namespace');
    });
  },
  contribute(options, instance, scope) {
    const declared = (options.outside ?? []).filter(() => true);
    return { metadata: { annotations: outsideAnnotations([...declared, ...secretsOf(instance), ...servicesOf(instance, scope)]) } };
  },
};
