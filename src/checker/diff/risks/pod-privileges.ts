import { gainedPowers, isAsked, podPowersOf, powersOf, SEVERE } from './pod-powers';
import { containerPairs, containersByName } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { defineRule } from '../../findings/define-rule';
import type { BareChange } from '../changes/change';

const HINT = 'Grant it only if the program cannot do without, to one container, and say why in the pull request.';

function details(subject: string, gained: readonly string[], suffix: string): RiskDetail[] {
  if (gained.length === 0) return [];
  return [{ level: gained.some((power) => SEVERE.test(power)) ? 'high' : 'medium', message: `${subject} ${gained.join(', ')}${suffix}`, hint: HINT }];
}

function gainedBy({ before, after }: BareChange): RiskDetail[] {
  const [old, now] = [podTemplateOf(before), podTemplateOf(after)];
  const kept = containerPairs(before, after).flatMap(([name, was, is]) => details(`container ${name}`, gainedPowers(powersOf(old, was), powersOf(now, is)), '; before it did not'));
  return [...kept, ...details('the Pod', gainedPowers(podPowersOf(old), podPowersOf(now)), '; before it did not')];
}

/** What is new is told of what it asks for; what it merely does not give up is for `validate` to say. */
function askedByNew({ before, after }: BareChange): RiskDetail[] {
  const now = podTemplateOf(after);
  const added = [...containersByName(after)].filter(([name]) => !containersByName(before).has(name));
  const containers = added.flatMap(([name, container]) => details(`the new container ${name}`, powersOf(now, container).filter(isAsked), ''));
  return before === undefined ? [...containers, ...details('the new Pod', podPowersOf(now).filter(isAsked), '')] : containers;
}

/** Pods may do more on their node than before. */
export const podPrivileges = defineRule<RiskRule>({
  id: 'pod-privileges',
  severity: 'high',
  cases: {
    high: 'privileged, possibly as root, with the network, processes, a port or a directory of the node, or with a capability that no container has by itself',
    medium: 'it may gain privileges, write its root file system, keeps the default capabilities, makes system calls without a seccomp profile, or holds a token of its service account',
  },
  title: 'Pods gain privileges.',
  about: `Containers or Pods may do more on their node than before.

A new workload or container is told of what it asks for (privileged, the node, added capabilities); what it merely does not give up is for
\`validate\` to say.`,
  acceptable: 'never',
  looksAt: [],
  why: 'A process that runs as root, privileged or with the network of its node turns a flaw of the program into a flaw of the node.',
  remedy: 'Grant the one capability that is needed, to the one container that needs it, and write down why.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          securityContext: {privileged: false}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          securityContext: {privileged: true}
`,
      finds: [
        'high container web runs privileged; before it did not',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          securityContext: {privileged: true}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          securityContext: {privileged: false}
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          securityContext: {runAsNonRoot: true}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      securityContext: {runAsNonRoot: true}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'The Pod says so for its container.',
    },
  },
  check(change) {
    if (podTemplateOf(change.after) === undefined) return [];
    return [...(change.before === undefined ? [] : gainedBy(change)), ...askedByNew(change)];
  },
});
