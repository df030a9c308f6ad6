import { own } from '../../../../common/own';
import { at } from '../../../../kubernetes/objects/json';
import { resolvePort } from '../../../../kubernetes/pods/container-ports';
import { isTestHook, runsToCompletion } from '../../../../kubernetes/pods/running';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { describeConditions } from '../../../../kubernetes/selectors/label-selector';
import type { Service } from '../../../../kubernetes/services/service';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('service-selects-several-workloads', 'warning', 'A Service selects the Pods of one app.');

const IDENTITY_LABELS = ['app.kubernetes.io/name', 'app', 'k8s-app', 'name'];

function appOf({ labels, name }: Workload): string {
  const key = IDENTITY_LABELS.find((label) => own(labels, label) !== undefined);
  return own(labels, key ?? '') ?? name;
}

/** Replicas made by hand, and variants for other nodes, may have the very same labels. */
function variantOf({ kind, name, labels, pod }: Workload): string {
  return JSON.stringify([Object.entries(labels).sort(), pod.nodeSelector, at(pod, 'affinity', 'nodeAffinity'), kind === 'Pod' ? name : '']);
}

/** Variants of one app (stable and canary, blue and green, primary and replica, shards) differ in some label beside the one that names the app. */
function areOneApp(workloads: readonly Workload[]): boolean {
  const [first] = workloads;
  return workloads.every((workload) => appOf(workload) === appOf(first)) && new Set(workloads.map(variantOf)).size === workloads.length;
}

function isMixed(workloads: readonly Workload[]): boolean {
  return workloads.some(runsToCompletion) && !workloads.every(runsToCompletion);
}

/** A Service by which peers find each other gathers several workloads on purpose: nothing balances requests over them. */
function findsPeers({ headless, resource }: Service): boolean {
  return headless || at(resource.object, 'spec', 'publishNotReadyAddresses') === true;
}

/** A target port that is a name leaves out the Pods that have no port of that name; the DNS name of a headless Service does not. */
function receives({ headless, ports }: Service, workload: Workload): boolean {
  return headless || ports.some(({ targetPort, protocol }) => resolvePort(workload, targetPort, protocol) !== undefined);
}

/** See the title in its info. */
export const serviceSelectsSeveralWorkloads: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const service of index.services) {
      const { selector, namespace, resource, type } = service;
      if (selector.length === 0 || type === 'ExternalName') continue;
      const workloads = index.selected(namespace, selector).filter((workload) => !isTestHook(workload) && receives(service, workload));
      const isMeant = !isMixed(workloads) && (findsPeers(service) || areOneApp(workloads));
      if (workloads.length < 2 || isMeant) continue;
      const names = workloads.map(({ kind, name }) => `${kind} ${name}`).join(', ');
      yield linkFinding(resource, info, {
        path: 'spec.selector',
        message: `The selector ${describeConditions(selector)} matches the Pods of ${names}: requests go to any of them.`,
        hint: isMixed(workloads)
          ? 'Give the Pods that run to completion labels that the selector does not match.'
          : 'Select by a label that only the intended app has; variants of one app need a label that tells them apart.',
      });
    }
  },
};
