import { matchesLabels, matchesSelector, namespaceOf, podTemplateOf } from './pods';
import type { RenderIndex } from './render-index';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import type { JsonObject } from '../../resources/json';
import { asObject } from '../../resources/json';
import { idOf } from '../../resources/resource';
import { fingerprint } from '../../kubernetes/shapes/canonical';

const HINT = 'Give the selector and the labels of the Pods the same values, in the same change.';

function selected(service: JsonObject, render: RenderIndex): string[] {
  const selector = asObject(asObject(service.spec).selector);
  if (Object.keys(selector).length === 0) return [];
  return render.workloadsWith(namespaceOf(service), selector).map((workload) => workload.name);
}

function serviceOrphans(before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const [old, now] = [selected(before, context.before), selected(after, context.after)];
  if (old.length === 0 || now.length > 0) return [];
  return [{ message: `Service ${idOf(after).name} selects no Pods any more; before: ${old.join(', ')}`, hint: HINT }];
}

function selectorOf(service: JsonObject | undefined): JsonObject {
  return asObject(asObject(service?.spec).selector);
}

/** Services that lose a workload because its Pods were relabelled, and the Service itself did not change. */
function relabelled(before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const [old, now] = [podTemplateOf(before)?.labels ?? {}, podTemplateOf(after)?.labels ?? {}];
  if (fingerprint(old) === fingerprint(now)) return [];
  const losing = context.after.servicesOf(namespaceOf(after), old).filter((service) => !matchesLabels(now, selectorOf(service)));
  return losing.flatMap((service) => {
    const selector = selectorOf(service);
    if (fingerprint(selectorOf(context.previous(service))) !== fingerprint(selector)) return [];
    const message = `Service ${idOf(service).name} no longer selects these Pods: their labels changed, its selector ${JSON.stringify(selector)} did not`;
    return [{ message, hint: HINT }];
  });
}

function ownOrphans(before: JsonObject, after: JsonObject): RiskDetail[] {
  const template = podTemplateOf(before);
  const selector = asObject(asObject(after.spec).selector);
  if (template === undefined || idOf(after).group !== 'apps' || Object.keys(selector).length === 0 || matchesSelector(template.labels, selector)) return [];
  return [{ message: 'the Pods that run now do not match the new selector: they stay behind without an owner', hint: 'Delete the old object with its Pods, or keep the selector.' }];
}

/** Pods lose what selects them. */
export const selectorOrphans: RiskRule = {
  id: 'selector-orphans',
  level: 'high',
  title: 'A selector no longer matches the Pods it matched',
  check({ before, after, id }, context) {
    if (before === undefined || after === undefined) return [];
    if (id.kind === 'Service' && id.group === '') return serviceOrphans(before, after, context);
    return podTemplateOf(after) === undefined ? [] : [...ownOrphans(before, after), ...relabelled(before, after, context)];
  },
};
