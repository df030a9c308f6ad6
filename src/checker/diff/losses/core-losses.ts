import type { Loss } from './loss';
import { own } from '../../../common/own';
import { reclaimsOf } from '../../../kubernetes/data/reclaim';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { GroupKind } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { serviceType } from '../../../kubernetes/services/service';

function ofService(service: JsonObject): Loss {
  const type = serviceType(service);
  if (type === 'LoadBalancer') return { level: 'high', what: 'its external address is given back and may not be had again' };
  return type === 'NodePort' ? { level: 'high', what: 'its node ports stop answering' } : { level: 'medium', what: 'its DNS name stops resolving' };
}

/** What becomes of the claims of Pods that a controller made. */
function ofClaims(workload: JsonObject): Loss | undefined {
  if (asList(asObject(workload.spec).volumeClaimTemplates).length === 0) return undefined;
  const policy = reclaimsOf(workload).find(({ path }) => path.endsWith('.whenDeleted'));
  return policy?.deletes === true
    ? { level: 'high', what: `its Pods stop, and its claims are deleted with it (whenDeleted: ${policy.value})` }
    : { level: 'high', what: 'its Pods stop; its claims stay behind' };
}

function ofStatefulSet(workload: JsonObject): Loss {
  return ofClaims(workload) ?? { level: 'high', what: 'its Pods stop' };
}

const CLAIM: Loss = { level: 'high', what: 'with the reclaim policy Delete its data is gone' };

const LOSSES: Readonly<Record<GroupKind, (object: JsonObject) => Loss>> = {
  'Namespace': () => ({ level: 'high', what: 'everything in it is deleted too, also what this repository does not render' }),
  'PersistentVolumeClaim': () => CLAIM,
  'PersistentVolume': () => CLAIM,
  'CustomResourceDefinition.apiextensions.k8s.io': () => ({ level: 'high', what: 'every object of the kind is deleted with it, in all namespaces' }),
  'StatefulSet.apps': ofStatefulSet,
  'StatefulSet.apps.kruise.io': ofStatefulSet,
  'Gateway.gateway.networking.k8s.io': () => ({ level: 'high', what: 'its address is given back' }),
  'Ingress.networking.k8s.io': () => ({ level: 'medium', what: 'its hosts are no longer served' }),
  'Secret': () => ({ level: 'medium', what: 'Pods that refer to it do not start any more, and its values cannot be read back from here' }),
  'Service': ofService,
};

/** What goes with an object of Kubernetes' own kinds, and with anything that runs Pods. */
export function coreLoss(object: JsonObject): Loss | undefined {
  return own(LOSSES, groupKindOf(object))?.(object) ?? (podTemplateOf(object) ? { level: 'medium', what: 'its Pods stop' } : undefined);
}
