import { testRisk } from './test-risk';
import { manifest } from '../stories';

const CLAIM = (metadata: string, kind = 'PersistentVolumeClaim'): string => manifest('v1', kind, 'data', 'spec: {}').replace('{name: data}', `{name: data, ${metadata}}`);
const ARGO = (options: string): string => `annotations: {argocd.argoproj.io/sync-options: "${options}"}`;
const FLUX = 'annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}';
const PRUNED = 'it is deleted as soon as it is no longer rendered';

testRisk('protection-removed', [
  ['a claim and Flux', CLAIM(FLUX), CLAIM(''), [`medium protection-removed: it loses kustomize.toolkit.fluxcd.io/prune: disabled: ${PRUNED}`]],
  ['a claim and Argo CD', CLAIM(ARGO('Prune=false,Replace=true')), CLAIM(ARGO('Replace=true')), [`medium protection-removed: it loses argocd.argoproj.io/sync-options: Prune=false: ${PRUNED}`]],
  ['an object without data', CLAIM(FLUX, 'ConfigMap'), CLAIM('', 'ConfigMap'), [`low protection-removed: it loses kustomize.toolkit.fluxcd.io/prune: disabled: ${PRUNED}`]],
  ['Helm', CLAIM('annotations: {helm.sh/resource-policy: keep}'), CLAIM(''), ['medium protection-removed: it loses helm.sh/resource-policy: keep: it is deleted with what deployed it']],
  ['of two that say the same it is told once', CLAIM('labels: {kustomize.toolkit.fluxcd.io/reconcile: disabled}, annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}'), CLAIM(''),
    [`medium protection-removed: it loses kustomize.toolkit.fluxcd.io/prune: disabled: ${PRUNED}`]],
], [
  ['it is kept from now on', CLAIM(''), CLAIM(FLUX)],
  ['a label says it instead of an annotation', CLAIM(FLUX), CLAIM(FLUX.replace('annotations', 'labels'))],
  ['a prune has to be confirmed instead', CLAIM(ARGO('Prune=false')), CLAIM(ARGO('Prune=confirm'))],
  ['the object goes', CLAIM(FLUX) + CLAIM('', 'ConfigMap'), CLAIM('', 'ConfigMap')],
]);
