import type { CustomKindOptions, FieldValue } from './options';
import { textIn } from '../../links/text-in';
import type { Instance, Scope } from '../../model/scope';
import { finalName } from '../../model/scope';
import type { Subject } from '../../model/subject';
import { anything, mapOf, oneOf, optional, optionsOf } from '../../options/shape';
import { showValue } from '../../problems/show-value';
import { LiveText } from '../../texts/text';
import { checkOwned } from '../native/spec';

const GROUP_VERSION = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)\/v\d+(?:(?:alpha|beta)\d+)?$/;
const KUBERNETES_OWN: readonly string[] = ['apps', 'batch'];

function valueIn(value: FieldValue, scope: Scope): unknown {
  if (value instanceof LiveText) return textIn(value, scope);
  if (Array.isArray(value)) return value.map((item: FieldValue) => valueIn(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, valueIn(field as FieldValue, scope)]));
}

/**
 * A name of another object as a field of the workload holds it: kustomize follows names in its own kinds; in others they stand as the
 * cluster knows them.
 */
export function referenceIn(name: string, { options }: Instance, scope: Scope): string {
  return (options as CustomKindOptions).as === undefined ? name : finalName(name, scope);
}

/** A kind outside Kubernetes' own in place of the Deployment. */
export const customKind: Subject<CustomKindOptions> = {
  shapes: { as: optional(optionsOf({ apiVersion: anything, kind: anything, selector: optional(oneOf('matchLabels', 'labels')), spec: optional(mapOf(anything)) })) },
  check(options, place) {
    if (options.as === undefined) return;
    const { apiVersion, kind, spec } = options.as;
    const at = place.at('as');
    const group = typeof apiVersion === 'string' ? GROUP_VERSION.exec(apiVersion)?.[1] : undefined;
    if (group === undefined) at.at('apiVersion').add('custom-kind-invalid', `apiVersion ${showValue(apiVersion)}`, 'give group and version, such as "argoproj.io/v1alpha1"');
    else if (KUBERNETES_OWN.includes(group)) at.at('apiVersion').add('custom-kind-invalid', `apiVersion "${apiVersion}" is of Kubernetes itself`, 'declare it by addApp, addStatefulSet, addDaemonSet, addJob or addCronJob');
    if (typeof kind !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(kind)) at.at('kind').add('custom-kind-invalid', `kind ${showValue(kind)}`, 'give the kind, such as "Rollout"');
    checkOwned(spec, ['replicas', 'selector', 'template'], at.at('spec'));
    if ('deployment' in options) place.at('deployment').add('custom-kind-deployment', 'fields of a Deployment, and the workload is none', 'move them to as.spec, in the words of its kind');
  },
  contribute: ({ as }, _, scope) => ({ spec: as?.spec === undefined ? undefined : valueIn(as.spec, scope) as object }),
};
