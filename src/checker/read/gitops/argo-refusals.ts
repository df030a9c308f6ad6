import { imageSetting, labelEntry } from './argo-edit';
import { asList, asObject, asString, textOf } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { EditRefusal } from '../kustomization/edited';

function images({ images: given }: JsonObject): EditRefusal[] {
  return asList(given).map((image) => asString(image) ?? '').filter((image) => imageSetting(image) === undefined).map((image) => ({
    cause: `kustomize.images: '${image}' sets nothing`,
    remedy: 'Write `name:tag`, `name@digest`, or `name=other` with or without a tag.',
  }));
}

function replicas({ replicas: given }: JsonObject): EditRefusal[] {
  return asList(given).map(asObject).filter(({ count }) => !/^[+-]?\d+$/.test(textOf(count ?? 0))).map(({ name, count }) => ({
    cause: `kustomize.replicas: the count of ${textOf(name)} is '${textOf(count)}', which is no whole number`,
    remedy: 'Write a number.',
  }));
}

function taken(field: string, force: string, given: JsonObject, there: JsonObject): EditRefusal[] {
  return Object.keys(given).filter((key) => Object.hasOwn(there, key)).map((key) => ({
    cause: `kustomize.${field}: the kustomization has '${key}' already`,
    remedy: `Take it out of one of the two, or set \`${force}: true\`.`,
  }));
}

function labels(kustomize: JsonObject, kustomization: JsonObject): EditRefusal[] {
  const { labelWithoutSelector, labelIncludeTemplates, forceCommonLabels } = kustomize;
  const given = asObject(kustomize.commonLabels);
  if (Object.keys(given).length === 0) return [];
  if (labelIncludeTemplates === true && labelWithoutSelector !== true) {
    return [{ cause: 'kustomize.labelIncludeTemplates needs labelWithoutSelector', remedy: 'Set `labelWithoutSelector: true` beside it, or leave it out: labels that select are in templates as well.' }];
  }
  if (forceCommonLabels === true) return [];
  if (labelWithoutSelector !== true) return taken('commonLabels', 'forceCommonLabels', given, asObject(kustomization.commonLabels));
  const entries = asList(kustomization.labels);
  return taken('commonLabels', 'forceCommonLabels', given, asObject(asObject(entries[labelEntry(entries, labelIncludeTemplates === true)]).pairs));
}

function annotations({ commonAnnotations, forceCommonAnnotations }: JsonObject, kustomization: JsonObject): EditRefusal[] {
  if (forceCommonAnnotations === true) return [];
  return taken('commonAnnotations', 'forceCommonAnnotations', asObject(commonAnnotations), asObject(kustomization.commonAnnotations));
}

/** Why Argo CD does not even build a kustomization: what `kustomize edit` refuses to write into it. */
export function argoRefusals(kustomize: JsonObject, kustomization: JsonObject): readonly EditRefusal[] {
  return [...images(kustomize), ...replicas(kustomize), ...labels(kustomize, kustomization), ...annotations(kustomize, kustomization)];
}
