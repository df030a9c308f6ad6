import type { Path } from '../../../../common/path';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

const KNOWN_REVIEWS = ['v1', 'v1beta1'];

function urlFault(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is no URL';
  const url = new URL(text);
  if (url.protocol !== 'https:') return "must begin with 'https://'";
  if (url.host === '') return 'has no host';
  return url.username !== '' || url.search !== '' || url.hash !== '' ? 'must have no user, query or fragment' : undefined;
}

function pathFault(path: string): string | undefined {
  if (path === '' || path === '/') return undefined;
  if (!path.startsWith('/')) return "must start with '/'";
  return path.slice(1).replace(/\/$/, '').split('/').map((step) => step === '' ? 'has an empty step' : dnsSubdomain(step)).find((fault) => fault !== undefined);
}

function checkClient(config: JsonObject, at: Path, scope: Scope): void {
  const hasUrl = isSet(config.url);
  if (hasUrl === isObject(config.service)) {
    scope.report(at, `${hasUrl ? 'both' : 'none'} of url and service is set`, 'Set exactly one of url and service.');
  }
  const wrong = hasUrl ? urlFault(asString(config.url) ?? '') : undefined;
  if (wrong !== undefined) scope.report([...at, 'url'], `${quote(config.url)} ${wrong}`, 'Write an https URL.');
  const path = asObject(config.service).path;
  const fault = typeof path === 'string' ? pathFault(path) : undefined;
  if (fault !== undefined) scope.report([...at, 'service', 'path'], `${quote(path)} ${fault}`, 'Write a path of lower case names.');
}

function checkReviews(versions: readonly JsonValue[], at: Path, scope: Scope): void {
  if (versions.length === 0 || versions.some((version) => KNOWN_REVIEWS.includes(asString(version) ?? ''))) return;
  scope.report(at, `no server sends reviews of ${quote(versions)}`, 'Add v1.');
}

/** A webhook is called at one place, in a version of review that servers speak. */
export const webhook: FieldsCheck = {
  types: ['V1ValidatingWebhook', 'V1MutatingWebhook'],
  check: (hook, scope) => {
    checkClient(asObject(hook.clientConfig), ['clientConfig'], scope);
    checkReviews(asList(hook.admissionReviewVersions), ['admissionReviewVersions'], scope);
  },
};

/** Versions are converted by a webhook exactly where the strategy says so. */
export const conversion: FieldsCheck = {
  types: ['V1CustomResourceConversion'],
  check: ({ strategy, webhook: hook }, scope) => {
    if (strategy !== 'Webhook') {
      const isUsed = isObject(hook) && (isSet(hook.clientConfig) || asList(hook.conversionReviewVersions).length > 0);
      if (isUsed) scope.report(['webhook'], `webhook is set though the strategy is ${quote(strategy)}`, 'Remove it or set strategy: Webhook.');
      return;
    }
    const config = asObject(hook).clientConfig;
    if (asList(asObject(hook).conversionReviewVersions).length === 0) {
      scope.report(['webhook', 'conversionReviewVersions'], 'no version of review is named', 'Add v1.');
    }
    if (!isObject(config)) {
      scope.report(['webhook', 'clientConfig'], 'no webhook is named that converts', 'Set clientConfig.');
      return;
    }
    checkClient(config, ['webhook', 'clientConfig'], scope);
    checkReviews(asList(asObject(hook).conversionReviewVersions), ['webhook', 'conversionReviewVersions'], scope);
  },
};

function checkWildcard(list: readonly JsonValue[], field: string, scope: Scope): void {
  if (list.length > 1 && list.includes('*')) scope.report([field], `'*' stands beside others in ${quote(list)}`, "Leave '*' alone.");
}

function checkResources(resources: readonly JsonValue[], scope: Scope): void {
  if (resources.length > 1 && resources.includes('*/*')) scope.report(['resources'], "'*/*' stands beside others", "Leave '*/*' alone.");
  // A server looks at the last of the names without subresource alone.
  const last = resources.map(scalarText).filter((name) => name !== '' && !name.includes('/')).pop();
  if (resources.includes('*') && last !== undefined && last !== '*') {
    scope.report(['resources'], "'*' stands beside other resources", "Leave '*' alone, subresources aside.");
  }
}

/** Names of subresources that an entry before them covers: `pods/log` after `pods/*`. */
function checkCovered(resources: readonly JsonValue[], scope: Scope): void {
  const covered = new Set<string>();
  resources.map(scalarText).forEach((entry, index) => {
    const slash = entry.indexOf('/');
    if (slash < 0) return;
    const [resource, subresource] = [entry.slice(0, slash), entry.slice(slash + 1)];
    const by = [`${resource}/*`, `*/${subresource}`].find((pattern) => covered.has(pattern));
    if (by !== undefined) scope.report(['resources', index], `${quote(entry)} stands beside ${quote(by)}, which covers it`, 'Remove it.');
    if (resource === '*' || subresource === '*') covered.add(entry);
  });
}

/** What a webhook is called for is said once. */
export const webhookRule: FieldsCheck = {
  types: ['V1RuleWithOperations', 'V1NamedRuleWithOperations'],
  check: (rule, scope) => {
    for (const field of ['apiGroups', 'apiVersions', 'operations']) checkWildcard(asList(rule[field]), field, scope);
    checkResources(asList(rule.resources), scope);
    checkCovered(asList(rule.resources), scope);
    for (const field of ['apiVersions', 'resources']) {
      asList(rule[field]).forEach((entry, index) => {
        if (entry === '' || entry === null) scope.report([field, index], 'the entry is empty', "Name it, or write '*'.");
      });
    }
  },
};
