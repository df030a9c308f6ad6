import type { AccountOptions } from './options';
import type { V1PolicyRule } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import { anything, flag, listOf, mapOf, optional, text } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import { checkAnnotationKeys } from '../metadata/check';

/** How the options of an account are read. */
export const ACCOUNT_SHAPES = {
  gke: optional(text),
  eks: optional(text),
  aks: optional(text),
  token: optional(flag),
  rules: optional(listOf(mapOf(anything))),
  clusterRules: optional(listOf(mapOf(anything))),
  annotations: optional(mapOf(text)),
} as const;

const CLOUDS = {
  gke: { form: /^[^@\s]+@[^@\s]+\.gserviceaccount\.com$/, hint: 'give the address of a Google service account, such as "web@project.iam.gserviceaccount.com"' },
  eks: { form: /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/, hint: 'give the ARN of an IAM role, such as "arn:aws:iam::123456789012:role/web"' },
  aks: { form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, hint: 'give the client id of a managed identity, such as "00000000-0000-0000-0000-000000000000"' },
} as const;

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function checkRule({ verbs, resources, apiGroups, nonResourceURLs }: Partial<Native<V1PolicyRule>>, isNamespaced: boolean, place: Place): void {
  if (!isList(verbs)) place.at('verbs').add('rule-invalid', `verbs ${showValue(verbs)}`, 'name what is allowed, such as ["get", "list", "watch"]');
  if (isList(nonResourceURLs)) {
    if (isNamespaced) place.at('nonResourceURLs').add('rule-invalid', 'a URL that belongs to no namespace', 'move the rule to clusterRules');
    if (isList(resources)) place.at('resources').add('rule-invalid', 'both resources and nonResourceURLs', 'make two rules of it');
  } else if (!isList(resources) || !isList(apiGroups)) {
    place.add('rule-invalid', !isList(resources) ? 'no resources' : 'no apiGroups', 'name both, such as { apiGroups: [""], resources: ["pods"], verbs: ["get"] }');
  }
}

/** Records what the API server, or a cloud, refuses of an account. */
export function checkAccount(options: AccountOptions, place: Place): void {
  for (const [cloud, { form, hint }] of Object.entries(CLOUDS)) {
    const value = options[cloud as keyof typeof CLOUDS];
    if (value !== undefined && !form.test(value)) place.at(cloud).add('identity-invalid', showValue(value), hint);
  }
  for (const field of ['rules', 'clusterRules'] as const) {
    options[field]?.forEach((rule, index) => checkRule(rule, field === 'rules', place.at(field).item(index)));
  }
  checkAnnotationKeys(options.annotations, place.at('annotations'));
}
