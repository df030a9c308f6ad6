import type { RenderedScaler } from '../../../../kubernetes/index/scalers';
import { scalers } from '../../../../kubernetes/index/scalers';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import { asString, at } from '../../../../kubernetes/objects/json';
import { resourcesSetBy } from '../../../../kubernetes/scaling/vertical';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('several-autoscalers', 'warning', 'A workload has one autoscaler that sets its replicas, and one that sets its requests.');

const TRANSFER = 'scaledobject.keda.sh/transfer-hpa-ownership';

/** @see https://keda.sh/docs/latest/reference/scaledobject-spec/#transfer-hpa-ownership */
function takesOver(one: RenderedScaler, other: RenderedScaler): boolean {
  return asString(at(one.object, 'metadata', 'annotations', TRANSFER)) === 'true'
    && at(one.object, 'spec', 'advanced', 'horizontalPodAutoscalerConfig', 'name') === nameOf(other.object);
}

function titleOf({ object }: RenderedScaler): string {
  return `${asString(object.kind) ?? ''} ${nameOf(object)}`;
}

function what({ setsReplicas, object }: RenderedScaler, first: RenderedScaler): string {
  if (!setsReplicas) return 'with two, the requests are those of one or the other';
  const [one, other] = [object.kind, first.object.kind];
  return one === other && one === 'HorizontalPodAutoscaler'
    ? 'Kubernetes calls that ambiguous, and neither scales'
    : 'a ScaledObject makes a HorizontalPodAutoscaler of its own, and the two work against each other';
}

/** A recommender alone is in nobody's way. */
function acts({ setsReplicas, object, targetName }: RenderedScaler): boolean {
  return targetName !== '' && (setsReplicas || resourcesSetBy(object).length > 0);
}

/** See the title in its info. */
export const severalAutoscalers: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    const firsts = new Map<string, RenderedScaler>();
    for (const scaler of scalers(index).filter(acts)) {
      const { resource, namespace, targetField, targetGroupKind, targetKind, targetName, setsReplicas } = scaler;
      const key = `${setsReplicas} ${targetGroupKind} ${namespace}/${targetName}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, scaler);
      if (first === undefined || takesOver(scaler, first) || takesOver(first, scaler) || titleOf(first) === titleOf(scaler)) continue;
      yield linkFinding(resource, info, {
        path: `spec.${targetField}`,
        message: `${targetKind} ${namespace}/${targetName} already has ${titleOf(first)}: ${what(scaler, first)}.`,
        hint: 'Put all metrics into one autoscaler, and remove the other.',
      });
    }
  },
};
