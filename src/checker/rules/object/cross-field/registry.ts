import { accessReview, fieldRequirement, reviewSelector, rulesReview } from './access-review';
import { nodeRanges, serviceRanges } from './address-ranges';
import { auditKeys, bindingActions, mutableOperations, mutation, paramKind, policyMatches, policyPurpose } from './admission-policy';
import { apiService } from './api-service';
import { applyKeys } from './apply-keys';
import { autoscalerBounds, containerMetric, describedObject, metric, scalingRules } from './autoscaler';
import { claimRequest, claimTemplateMetadata, claimTemplates } from './claims';
import { clusterIps } from './cluster-ips';
import { configMap, secret } from './config-data';
import { containerLists } from './container-lists';
import { hostPorts, portNames } from './container-ports';
import { controllerRevision } from './controller-revision';
import { csiDriver } from './csi-driver';
import { customResourceDefinition } from './custom-resource-definition';
import { requestPolicy } from './device-policy';
import { bindingConditions, deviceAttribute, deviceCapacity, deviceClaim, deviceCount, deviceToleration, distinctAttribute, opaqueParameters, resourceSlice } from './devices';
import { endpointAddress, endpointSlice, endpointSubset, externalAddresses } from './endpoints';
import { downwardReferences, environmentValue } from './environment';
import { coreEvent, newEvent } from './event';
import { flowPrecedence, flowResources, flowRules, flowSubject, flowUrls, limitResponse, priorityLevel, queuing } from './flow-control';
import { hostProcess } from './host-process';
import { ingress, ingressBackend, ingressClass, ingressClassName, ingressPath } from './ingress';
import { ingressCharacters } from './ingress-characters';
import { cronJobSelector, indexedJobName, jobIndexes, jobSelector, podFailurePolicy, successPolicy } from './job';
import { labelSelector } from './label-selector';
import { lifecycle } from './lifecycle';
import { podSecurityLabels } from './namespace-labels';
import { policyBlock, policyPeer, policyPort } from './network-policy';
import { nodeSelectorTerm, nodeSelectorValues } from './node-selector';
import { persistentVolume } from './persistent-volume';
import { labelKeys, minDomains, toleration } from './placement';
import { armorAnnotations, seccompAnnotations } from './pod-annotations';
import { barePod, podFields, projectedPaths } from './pod-fields';
import { podTotal } from './pod-total';
import { priorityClass } from './priority-class';
import { probes } from './probes';
import { limitRange, resourceQuota } from './quotas';
import { roleBinding, roleRules } from './rbac';
import { containerResources, podResources } from './resources';
import { runtimeClass } from './runtime-class';
import { armorProfile, localProfile, podSecurity, securityContext } from './security';
import { controllerSelector, selectorTemplate } from './selector-template';
import { serviceAnnotations, serviceFields } from './service';
import { signingRequest } from './signing-request';
import { allowedTopologies, azureDisk, csiSecret, fibreChannel, iscsiSecret, namedSecrets, volumeAttributes, volumeSecrets } from './storage';
import { strictRanges } from './strict-ranges';
import { daemonSetStrategy, deploymentStrategy, disruptionBudget, statefulSetStrategy } from './update-strategy';
import { volumeMounts } from './volume-mounts';
import { conversion, webhook, webhookRule } from './webhooks';
import { deploymentProgress, endlessWorkload, jobRestart } from './workload-pods';
import { deviceExpression, mutatingExpressions, validatingExpressions, webhookExpressions } from '../expressions/expressions';
import type { ObjectRule } from '../scope/object-rule';

const ALL: readonly ObjectRule[] = [
  labelSelector, selectorTemplate, controllerSelector, nodeSelectorTerm, nodeSelectorValues,
  containerLists, portNames, hostPorts, probes, lifecycle, volumeMounts, environmentValue, downwardReferences, projectedPaths,
  containerResources, podResources, podFields, barePod, podSecurity, securityContext, localProfile, armorProfile, labelKeys, minDomains, toleration,
  endlessWorkload, jobRestart, deploymentProgress, deploymentStrategy, daemonSetStrategy, statefulSetStrategy, disruptionBudget,
  jobIndexes, cronJobSelector, indexedJobName, jobSelector, podFailurePolicy, successPolicy,
  claimRequest, claimTemplates, claimTemplateMetadata, persistentVolume,
  ...applyKeys,
  serviceFields, serviceAnnotations, clusterIps, ingress, ingressCharacters, ingressPath, ingressBackend, ingressClass, ingressClassName,
  policyPeer, policyPort, policyBlock, strictRanges,
  metric, containerMetric, autoscalerBounds, scalingRules, describedObject,
  roleRules, roleBinding, secret, configMap, limitRange, resourceQuota,
  endpointSlice, endpointSubset, endpointAddress, externalAddresses, webhook, webhookRule, conversion, customResourceDefinition,
  volumeSecrets, csiSecret, fibreChannel, allowedTopologies, volumeAttributes, runtimeClass, priorityClass, controllerRevision,
  ...namedSecrets, iscsiSecret, azureDisk, csiDriver, hostProcess, armorAnnotations, seccompAnnotations, podTotal,
  podSecurityLabels, nodeRanges, serviceRanges, apiService, coreEvent, newEvent,
  flowPrecedence, flowResources, flowRules, flowSubject, flowUrls, limitResponse, priorityLevel, queuing,
  auditKeys, bindingActions, mutableOperations, mutation, paramKind, policyMatches, policyPurpose,
  bindingConditions, deviceAttribute, deviceCapacity,
  deviceClaim, deviceCount, deviceToleration, distinctAttribute, opaqueParameters, resourceSlice, requestPolicy,
  deviceExpression, mutatingExpressions, validatingExpressions, webhookExpressions,
  accessReview, fieldRequirement, reviewSelector, rulesReview, signingRequest,
];

function byType(rules: readonly ObjectRule[]): ReadonlyMap<string, readonly ObjectRule[]> {
  const map = new Map<string, ObjectRule[]>();
  for (const rule of rules) {
    for (const type of rule.types) map.set(type, [...map.get(type) ?? [], rule]);
  }
  return map;
}

/** The rules about several fields, by the type of the object that they judge. */
export const RULES_BY_TYPE = byType(ALL);
