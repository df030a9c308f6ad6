import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import type { Scope } from '../scope/scope';

/** The minor version from which clusters scale to zero by themselves. */
const ZERO_SINCE = 37;

const TYPES = ['V1HorizontalPodAutoscalerSpec', 'V2HorizontalPodAutoscalerSpec'];
const OUTSIDE_OF_PODS: ReadonlySet<unknown> = new Set(['Object', 'External']);

/** Zero Pods have no load: only what is measured elsewhere brings them back. */
function comesBack({ metrics }: JsonObject): boolean {
  return asList(metrics).some((one) => OUTSIDE_OF_PODS.has(asObject(one).type));
}

/** Only what is measured outside of Pods can be scaled to zero. */
export const zeroReplicas: FieldsCheck = {
  types: TYPES,
  check: (spec, scope) => {
    if (spec.minReplicas !== 0 || comesBack(spec)) return;
    scope.report(['minReplicas'], '0 is out of range', 'Set a number that is at least 1, or add a metric of type Object or External.');
  },
};

/** And, in older clusters, only where a feature gate is switched on. */
export const gatedZero: FieldsCheck = {
  types: TYPES,
  check: (spec: JsonObject, scope: Scope) => {
    if (spec.minReplicas !== 0 || !comesBack(spec) || scope.minor >= ZERO_SINCE) return;
    const message = `minReplicas 0 is refused by a cluster of Kubernetes 1.${scope.minor} where the feature gate HPAScaleToZero is not switched on`;
    scope.report(['minReplicas'], message, 'Switch it on, or set minReplicas to at least 1.', 'warning');
  },
};
