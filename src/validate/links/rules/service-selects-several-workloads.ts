import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../link-rule';
import { linkFinding, linkRuleInfo } from '../link-rule';
import { describeConditions } from '../selector';
import type { Workload } from '../workload';

const info = linkRuleInfo('service-selects-several-workloads', 'warning', 'A Service selects the Pods of one app.');

const IDENTITY_LABELS = ['app.kubernetes.io/name', 'app', 'k8s-app', 'name'];

function appOf({ labels, name }: Workload): string {
  const key = IDENTITY_LABELS.find((label) => labels[label] !== undefined);
  return key === undefined ? name : labels[key];
}

function runsToCompletion({ kind }: Workload): boolean {
  return kind === 'Job' || kind === 'CronJob';
}

/** Variants of one app (stable and canary, primary and replica) differ in some label beside the one that names the app. */
function areOneApp(workloads: readonly Workload[]): boolean {
  const [first] = workloads;
  const labelSets = workloads.map(({ labels }) => JSON.stringify(Object.entries(labels).sort()));
  return workloads.every((workload) => appOf(workload) === appOf(first) && runsToCompletion(workload) === runsToCompletion(first))
    && new Set(labelSets).size === labelSets.length;
}

/** See the title in its info. */
export const serviceSelectsSeveralWorkloads: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const { selector, namespace, resource, headless, type } of index.services) {
      if (selector.length === 0 || headless || type === 'ExternalName') continue;
      const workloads = index.selected(namespace, selector).filter(({ kind }) => kind !== 'Pod');
      if (workloads.length < 2 || areOneApp(workloads)) continue;
      const names = workloads.map(({ kind, name }) => `${kind} ${name}`).join(', ');
      yield linkFinding(resource, info, {
        path: 'spec.selector',
        message: `The selector ${describeConditions(selector)} matches the Pods of ${names}: requests go to any of them.`,
        hint: 'Select by a label that only the intended app has; variants of one app need a label that tells them apart.',
      });
    }
  },
};
