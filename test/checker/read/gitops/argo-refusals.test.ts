import { argoRefusals } from '../../../../src/checker/read/gitops/argo-refusals';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

const KUSTOMIZATION: JsonObject = {
  commonLabels: { shop: 'a' }, commonAnnotations: { note: 'a' }, labels: [{ pairs: { team: 'a' } }, { pairs: { tier: 'a' }, includeTemplates: true }],
};

function causes(kustomize: JsonObject): readonly string[] {
  return argoRefusals(kustomize, KUSTOMIZATION).map(({ cause }) => cause);
}

test.each<[JsonObject, readonly string[]]>([
  [{ images: ['web', 'api:1'] }, ["kustomize.images: 'web' sets nothing"]],
  [{ replicas: [{ name: 'web', count: 'many' }, { name: 'api', count: '3' }] }, ["kustomize.replicas: the count of web is 'many', which is no whole number"]],
  [{ commonLabels: { shop: 'b' } }, ["kustomize.commonLabels: the kustomization has 'shop' already"]],
  [{ commonLabels: { shop: 'b' }, forceCommonLabels: true }, []],
  [{ commonLabels: { team: 'b' } }, []],
  [{ commonLabels: { team: 'b' }, labelWithoutSelector: true }, ["kustomize.commonLabels: the kustomization has 'team' already"]],
  [{ commonLabels: { tier: 'b' }, labelWithoutSelector: true }, []],
  [{ commonLabels: { tier: 'b' }, labelWithoutSelector: true, labelIncludeTemplates: true }, ["kustomize.commonLabels: the kustomization has 'tier' already"]],
  [{ commonLabels: { tier: 'b' }, labelIncludeTemplates: true, forceCommonLabels: true }, ['kustomize.labelIncludeTemplates needs labelWithoutSelector']],
  [{ labelIncludeTemplates: true }, []],
  [{ commonAnnotations: { note: 'b' } }, ["kustomize.commonAnnotations: the kustomization has 'note' already"]],
  [{ commonAnnotations: { note: 'b' }, forceCommonAnnotations: true }, []],
])('of %j is refused: %j', (kustomize, refused) => {
  expect(causes(kustomize)).toEqual(refused);
});
