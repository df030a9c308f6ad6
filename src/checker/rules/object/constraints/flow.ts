import type { Constraints, FieldConstraint } from './constraint';
import { namespaceOrAll, serviceAccountOrAll } from '../../../../kubernetes/formats/flow-names';
import { dnsLabel, dnsSubdomain } from '../../../../kubernetes/formats/names';

const VERBS: FieldConstraint = {
  required: true, allowed: ['*', 'create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch'],
};

/** How an API server queues requests: flow schemas and priority levels. */
export const FLOW: Constraints = {
  V1FlowSchema: { spec: { implied: true } },
  V1FlowSchemaSpec: { matchingPrecedence: { min: 0, max: 10_000 }, priorityLevelConfiguration: { implied: true } },
  V1FlowDistinguisherMethod: { type: { required: true, allowed: ['ByNamespace', 'ByUser'] } },
  V1PriorityLevelConfigurationReference: { name: { required: true, format: dnsSubdomain } },
  V1PolicyRulesWithSubjects: { subjects: { required: true } },
  V1ResourcePolicyRule: { verbs: VERBS, apiGroups: { required: true }, resources: { required: true }, namespaces: { format: namespaceOrAll } },
  V1NonResourcePolicyRule: { verbs: VERBS, nonResourceURLs: { required: true } },
  FlowcontrolV1Subject: { kind: { required: true, allowed: ['Group', 'ServiceAccount', 'User'] } },
  V1ServiceAccountSubject: { name: { required: true, format: serviceAccountOrAll }, namespace: { required: true, format: dnsLabel } },
  V1UserSubject: { name: { required: true } },
  V1GroupSubject: { name: { required: true } },
  V1PriorityLevelConfiguration: { spec: { implied: true } },
  V1PriorityLevelConfigurationSpec: { type: { required: true, allowed: ['Exempt', 'Limited'] } },
  V1LimitedPriorityLevelConfiguration: {
    nominalConcurrencyShares: { min: 0 }, lendablePercent: { min: 0, max: 100 }, borrowingLimitPercent: { min: 0 }, limitResponse: { implied: true },
  },
  V1ExemptPriorityLevelConfiguration: { nominalConcurrencyShares: { min: 0 }, lendablePercent: { min: 0, max: 100 } },
  V1LimitResponse: { type: { required: true, allowed: ['Queue', 'Reject'] } },
  V1QueuingConfiguration: { handSize: { min: 0 }, queueLengthLimit: { min: 0 }, queues: { min: 0, max: 10_000_000 } },
};
