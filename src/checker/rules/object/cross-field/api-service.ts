import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkTrust(spec: JsonObject, scope: Scope): void {
  const isTrusting = spec.insecureSkipTLSVerify === true;
  if (isTrusting && spec.caBundle) {
    scope.report(RULES.fieldChoice, ['spec', 'insecureSkipTLSVerify'], 'insecureSkipTLSVerify and caBundle exclude each other', 'Remove insecureSkipTLSVerify.');
  }
  if (isObject(spec.service)) return;
  for (const [field, isUsed] of [['caBundle', Boolean(spec.caBundle)], ['insecureSkipTLSVerify', isTrusting]] as const) {
    if (isUsed) scope.report(RULES.forbiddenField, ['spec', field], `${field} is set though no service serves the API`, 'Set service or remove it.');
  }
}

/** An aggregated API is named for its version and group, and its certificate is checked in one way. */
export const apiService: ObjectRule = {
  types: ['V1APIService'],
  check: (object, scope) => {
    const spec = asObject(object.spec);
    const [group, version] = [asString(spec.group) ?? '', asString(spec.version) ?? ''];
    const name = asString(at(object, 'metadata', 'name')) ?? '';
    if (name !== '' && name !== `${version}.${group}`) {
      scope.report(RULES.invalidName, ['metadata', 'name'], `the APIService is named ${quote(name)}, not ${quote(`${version}.${group}`)}`, 'Name it <version>.<group>.');
    }
    if (group === '' && version !== 'v1') scope.report(RULES.requiredField, ['spec', 'group'], 'the API has no group', 'Set group.');
    checkTrust(spec, scope);
  },
};
