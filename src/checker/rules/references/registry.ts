import { autoscalerReplicas } from './rules/autoscaler-replicas';
import { autoscalerTarget } from './rules/autoscaler-target';
import { claimOnOneNode } from './rules/claim-on-one-node';
import { configMapReference } from './rules/config-map-reference';
import { disruptionBudgetSelector } from './rules/disruption-budget-selector';
import { duplicateObject } from './rules/duplicate-object';
import { gatewayRouteBackend } from './rules/gateway-route-backend';
import { gatewayRouteParent } from './rules/gateway-route-parent';
import { generatorHashReference } from './rules/generator-hash-reference';
import { handlerPort } from './rules/handler-port';
import { ingressService } from './rules/ingress-service';
import { loadBalancerUnanswered } from './rules/load-balancer-unanswered';
import { monitorNamespace } from './rules/monitor-namespace';
import { namespaceNotCreated } from './rules/namespace-not-created';
import { networkPolicyCutsLink } from './rules/network-policy-cuts-link';
import { nodePortConflict } from './rules/node-port-conflict';
import { nodePortRange } from './rules/node-port-range';
import { quotaWithoutRequests } from './rules/quota-without-requests';
import { renamedReference } from './rules/renamed-reference';
import { roleBindingRole } from './rules/role-binding-role';
import { roleBindingSubject } from './rules/role-binding-subject';
import { secretReference } from './rules/secret-reference';
import { serviceAccountReference } from './rules/service-account-reference';
import { serviceOutsideRender } from './rules/service-outside-render';
import { serviceReference } from './rules/service-reference';
import { serviceSelectorMatchesNothing } from './rules/service-selector-matches-nothing';
import { serviceSelectsSeveralWorkloads } from './rules/service-selects-several-workloads';
import { serviceTargetPort } from './rules/service-target-port';
import { severalAutoscalers } from './rules/several-autoscalers';
import { statefulSetService } from './rules/stateful-set-service';
import { utilizationWithoutRequest } from './rules/utilization-without-request';
import { verticalAutoscalerMetric } from './rules/vertical-autoscaler-metric';
import { virtualServiceSubset } from './rules/virtual-service-subset';
import { volumeClaimReference } from './rules/volume-claim-reference';
import { webhookService } from './rules/webhook-service';
import type { LinkRule } from './shared/link-rule';

/** Every rule about documents against each other. */
export const LINK_RULES: readonly LinkRule[] = [
  serviceReference,
  serviceOutsideRender,
  serviceSelectorMatchesNothing,
  serviceTargetPort,
  handlerPort,
  serviceSelectsSeveralWorkloads,
  nodePortConflict,
  nodePortRange,
  loadBalancerUnanswered,
  ingressService,
  gatewayRouteBackend,
  gatewayRouteParent,
  webhookService,
  autoscalerTarget,
  autoscalerReplicas,
  severalAutoscalers,
  verticalAutoscalerMetric,
  utilizationWithoutRequest,
  quotaWithoutRequests,
  disruptionBudgetSelector,
  roleBindingRole,
  roleBindingSubject,
  serviceAccountReference,
  configMapReference,
  secretReference,
  generatorHashReference,
  renamedReference,
  volumeClaimReference,
  claimOnOneNode,
  statefulSetService,
  networkPolicyCutsLink,
  monitorNamespace,
  virtualServiceSubset,
  duplicateObject,
  namespaceNotCreated,
];
