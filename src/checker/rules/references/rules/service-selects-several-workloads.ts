import { own } from '../../../../common/own';
import { at } from '../../../../kubernetes/objects/json';
import { resolvePort } from '../../../../kubernetes/pods/container-ports';
import { isTestHook, runsToCompletion } from '../../../../kubernetes/pods/running';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { describeConditions } from '../../../../kubernetes/selectors/label-selector';
import type { Service } from '../../../../kubernetes/services/service';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';

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

export const serviceSelectsSeveralWorkloads = defineRule<LinkRule>({
  id: 'service-selects-several-workloads',
  part: 'links',
  severity: 'warning',
  title: 'A Service selects the Pods of one app.',
  acceptable: 'level',
  looksAt: [{ at: [WORKLOADS] }],
  why: `Requests go to Pods of two apps in turn, mostly by an accident of equal labels. The Pods of a Job or CronJob, and bare Pods that run to completion, take requests while they run.

Not told, because it is mostly meant:

- variants of one app: stable and canary, blue and green, primary and replica, shards. They have the same value of the label that names the app (\`app.kubernetes.io/name\`, \`app\`, \`k8s-app\` or \`name\`) and differ in another label, or in the nodes that they run on;
- bare Pods with the same labels, which are replicas;
- headless Services and those with \`publishNotReadyAddresses: true\`, by which peers find each other, as long as no Pod runs to completion;
- Pods that have no port of the name that the Service sends to;
- Pods of Helm's \`test\` hooks.`,
  remedy: 'Narrow the selector, or give Pods that run to completion other labels.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {team: payments}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, team: payments}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: {app: ledger}
  template:
    metadata:
      labels: {app: ledger, team: payments}
    spec:
      containers:
        - name: ledger
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      finds: [
        'warning spec.selector: The selector team=payments matches the Pods of Deployment web, Deployment ledger: requests go to any of them.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {team: payments, app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, team: payments}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels: {app: ledger}
  template:
    metadata:
      labels: {app: ledger, team: payments}
    spec:
      containers:
        - name: ledger
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, track: stable}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-canary
spec:
  selector:
    matchLabels: {app: web, track: canary}
  template:
    metadata:
      labels: {app: web, track: canary}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      because: 'The Pods are of one app by the label that names it, and differ in another: they are variants of it.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const service of index.services) {
      const { selector, namespace, resource, type } = service;
      if (selector.length === 0 || type === 'ExternalName') continue;
      const workloads = index.selected(namespace, selector).filter((workload) => !isTestHook(workload) && receives(service, workload));
      const isMeant = !isMixed(workloads) && (findsPeers(service) || areOneApp(workloads));
      if (workloads.length < 2 || isMeant) continue;
      const names = workloads.map(({ kind, name }) => `${kind} ${name}`).join(', ');
      yield linkFinding(resource, {
        path: 'spec.selector',
        message: `The selector ${describeConditions(selector)} matches the Pods of ${names}: requests go to any of them.`,
        hint: isMixed(workloads)
          ? 'Give the Pods that run to completion labels that the selector does not match.'
          : 'Select by a label that only the intended app has; variants of one app need a label that tells them apart.',
      });
    }
  },
});
