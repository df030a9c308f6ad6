import { containerPairs } from './pods';
import type { RiskRule } from './rule';
import { parseImage, repositoryName } from '../../../kubernetes/images/image';
import { isOlder } from '../../../kubernetes/images/version';
import { asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** An image goes to a lower version. */
export const imageBackwards = defineRule<RiskRule>({
  id: 'image-backwards',
  severity: 'medium',
  title: 'An image moves to an older version.',
  about: 'An image moves to an older version of the same repository.',
  acceptable: 'never',
  looksAt: [],
  why: 'The older program may not read what the newer one wrote. Often it is a stale branch that was merged.',
  remedy: 'For a rollback, check schemas and queues; otherwise rebase.',
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
          ports: [{containerPort: 80}]
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
          image: registry.example.com/web:1.3.9
          ports: [{containerPort: 80}]
`,
      finds: [
        'medium container web goes back from registry.example.com/web:1.4.0 to registry.example.com/web:1.3.9',
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
          ports: [{containerPort: 80}]
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
          image: registry.example.com/web:1.10.0
          ports: [{containerPort: 80}]
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
          image: registry.example.com/web:main-9f3
          ports: [{containerPort: 80}]
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
          image: registry.example.com/web:main-1a2
          ports: [{containerPort: 80}]
`,
      because: 'Of tags that are no versions none is older.',
    },
  },
  check: ({ before, after }) => containerPairs(before, after).flatMap(([name, was, is]) => {
    const [old, now] = [asString(was.image) ?? '', asString(is.image) ?? ''];
    const [left, right] = [parseImage(old), parseImage(now)];
    if (repositoryName(left) !== repositoryName(right) || !isOlder(left.tag ?? '', right.tag ?? '')) return [];
    const hint = 'If it is a rollback, make sure that the older version reads what the newer one wrote (schemas, queues, caches); if not, rebase on the newest state.';
    return [{ message: `container ${name} goes back from ${old} to ${now}`, hint }];
  }),
});
