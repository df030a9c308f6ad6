import { own } from '../../../../common/own';
import type { Path } from '../../../../common/path';
import { dns1035Label, dnsSubdomain, qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function versionFault(text: string): string | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return "must be '<version>' or '<group>/<version>'";
  const [version, group = ''] = parts.reverse();
  const wrong = group === '' ? undefined : dnsSubdomain(group);
  return wrong === undefined ? dns1035Label(version) : `has a group that ${wrong}`;
}

/** The kind of the parameters is of an API version. */
export const paramKind: FieldsCheck = {
  types: ['V1ParamKind'],
  check: ({ apiVersion }, scope) => {
    const wrong = apiVersion ? versionFault(asString(apiVersion) ?? '') : undefined;
    if (wrong !== undefined) scope.report(['apiVersion'], `${quote(apiVersion)} ${wrong}`, "Write it like 'apps/v1'.");
  },
};

/** A policy says which resources it is about. */
export const policyMatches: FieldsCheck = {
  types: ['V1ValidatingAdmissionPolicySpec', 'V1MutatingAdmissionPolicySpec'],
  check: ({ matchConstraints }, scope) => {
    if (!isObject(matchConstraints) || asList(matchConstraints.resourceRules).length > 0) return;
    scope.report(['matchConstraints', 'resourceRules'], 'the policy matches no resources', 'List at least one rule.');
  },
};

/** A policy validates or annotates. */
export const policyPurpose: FieldsCheck = {
  types: ['V1ValidatingAdmissionPolicySpec'],
  check: ({ validations, auditAnnotations }, scope) => {
    if (asList(validations).length + asList(auditAnnotations).length > 0) return;
    scope.report(['validations'], 'the policy has neither validations nor auditAnnotations', 'Set at least one of the two.');
  },
};

/** An annotation of a policy has, below the name of the policy, a name of its own. */
export const auditKeys: FieldsCheck = {
  types: ['V1ValidatingAdmissionPolicy'],
  check: (policy, scope) => {
    const name = asString(at(policy, 'metadata', 'name')) ?? '';
    asList(at(policy, 'spec', 'auditAnnotations')).forEach((item, index) => {
      const { key } = asObject(item);
      const wrong = key ? qualifiedName(`${name === '' ? 'x' : name}/${asString(key) ?? ''}`) : undefined;
      if (wrong !== undefined) scope.report(['spec', 'auditAnnotations', index, 'key'], `${quote(key)} ${wrong}`, 'Rename the key.');
    });
  },
};

/** A failure is reported once: in the answer or as a warning. */
export const bindingActions: FieldsCheck = {
  types: ['V1ValidatingAdmissionPolicyBindingSpec'],
  check: ({ validationActions }, scope) => {
    const actions = asList(validationActions);
    if (!actions.includes('Deny') || !actions.includes('Warn')) return;
    scope.report(['validationActions'], 'Deny and Warn exclude each other', 'Keep one of the two.');
  },
};

const PATCHES: Readonly<Record<string, string>> = { ApplyConfiguration: 'applyConfiguration', JSONPatch: 'jsonPatch' };

/** A mutation has the patch of its type alone. */
export const mutation: FieldsCheck = {
  types: ['V1Mutation'],
  check: (change, scope) => {
    const wanted = own(PATCHES, asString(change.patchType) ?? '');
    if (wanted === undefined) return;
    for (const field of Object.values(PATCHES)) {
      if (field === wanted && !isObject(change[field])) scope.report([field], `a mutation of type ${quote(change.patchType)} has no ${field}`, `Set ${field}.`);
      if (field !== wanted && isSet(change[field])) scope.report([field], `a mutation of type ${quote(change.patchType)} has ${field} as well`, 'Make it a mutation of its own.');
    }
  },
};

function checkMutable(rules: unknown, path: Path, scope: Scope): void {
  asList(rules).forEach((rule, index) => asList(asObject(rule).operations).forEach((operation, position) => {
    if (operation !== 'DELETE') return;
    scope.report([...path, 'resourceRules', index, 'operations', position], 'an object that is deleted cannot be mutated', 'Remove DELETE.');
  }));
}

/** Objects are not mutated when they are deleted. */
export const mutableOperations: FieldsCheck = {
  types: ['V1MutatingAdmissionPolicySpec', 'V1MutatingAdmissionPolicyBindingSpec'],
  check: (spec: JsonObject, scope) => {
    for (const field of ['matchConstraints', 'matchResources']) checkMutable(asObject(spec[field]).resourceRules, [field], scope);
  },
};
