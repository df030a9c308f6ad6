import type { Account } from './accounts';
import { accountOf, rolesOf } from './accounts';
import { grantsOfAccounts } from './looks-of-workloads';
import type { RiskContext, RiskRule } from './rule';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { defineRule } from '../../findings/define-rule';

/** By which clouds give an account powers of theirs. */
const CLOUD = ['eks.amazonaws.com/role-arn', 'iam.gke.io/gcp-service-account', 'azure.workload.identity/client-id'];

function objectOf({ namespace, name, render }: Account): JsonObject | undefined {
  return render.find('ServiceAccount', namespace, name)?.object;
}

function hasCloudPowers(account: Account): boolean {
  const annotations = asObject(asObject(objectOf(account)?.metadata).annotations);
  return CLOUD.some((key) => annotations[key] !== undefined);
}

/** True where the change makes the account and gives it nothing, in place of one that had nothing. */
function isBare(old: Account, now: Account, { before }: RiskContext): boolean {
  const isNew = objectOf(now) !== undefined && objectOf({ ...now, render: before }) === undefined;
  return isNew && [old, now].every((account) => rolesOf(account).length === 0 && !hasCloudPowers(account));
}

/** Pods act as someone else. */
export const serviceAccountChanges = defineRule<RiskRule>({
  id: 'service-account-changes',
  severity: 'high',
  cases: {
    high: 'a binding in the render gives the new account `admin` or `cluster-admin`',
    medium: 'any other change of the account',
  },
  title: 'Pods act as another service account.',
  about: 'Pods act as another service account.',
  acceptable: 'never',
  looksAt: [grantsOfAccounts],
  why: `The account decides what a program may do with the API, which identity it has at the cloud, and which images it may pull. With another one it
may do more than before, or fail with \`Forbidden\` where it worked.`,
  remedy: `Compare what both may do (\`kubectl auth can-i --list --as system:serviceaccount:NAMESPACE:NAME\`), and bind the new account to what the program
uses, no more.`,
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
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
      serviceAccountName: admin
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      unchanged: `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: admin
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: admin
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: admin}
subjects:
  - {kind: ServiceAccount, name: admin}
`,
      finds: [
        'high the Pods act as service account admin, which this render gives ClusterRole admin, before as web',
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.5.0
`,
      unchanged: `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: admin
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: admin
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: admin}
subjects:
  - {kind: ServiceAccount, name: admin}
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
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
      serviceAccount: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      unchanged: `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: admin
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: admin
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: admin}
subjects:
  - {kind: ServiceAccount, name: admin}
`,
      because: 'serviceAccount is the old name of the field.',
    },
  },
  check({ before, after }, context) {
    if (podTemplateOf(before) === undefined || after === undefined || before === undefined) return [];
    const old: Account = { namespace: namespaceOf(before), name: accountOf(before), render: context.before };
    const now: Account = { namespace: namespaceOf(after), name: accountOf(after), render: context.after };
    if (old.name === now.name || isBare(old, now, context)) return [];
    const had = new Set(rolesOf(old).map(({ title }) => title));
    const gained = rolesOf(now).filter(({ title }) => !had.has(title));
    const suffix = gained.length === 0 ? '' : `, which this render gives ${gained.map(({ title }) => title).join(', ')}`;
    return [{
      level: gained.some(({ strong }) => strong) ? 'high' : 'medium',
      message: `the Pods act as service account ${now.name}${suffix}, before as ${old.name}`,
      hint: 'Make sure that the program may do what it needs as this account (kubectl auth can-i --as), and no more.',
    }];
  },
});
