import { containerPairs } from './pods';
import type { RiskRule } from './rule';
import { parseImage, repositoryName } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** An image comes from somewhere else. */
export const imageRepository = defineRule<RiskRule>({
  id: 'image-repository',
  severity: 'medium',
  title: 'An image comes from another repository.',
  about: 'An image comes from another repository than before.',
  acceptable: 'never',
  looksAt: [],
  why: 'The nodes may not be allowed to pull it, and it may not be the same program.',
  remedy: 'Check that the registry is trusted, that `imagePullSecrets` fit, and that the digest is the expected one.',
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
          image: other.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      finds: [
        'medium container web runs an image from other.example.com/web, before from registry.example.com/web',
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
          image: registry.example.com/web:1.5.0
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
          image: nginx:1.27.3
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
          image: docker.io/library/nginx:1.27.3
          ports: [{containerPort: 80}]
`,
      because: 'It is the same repository under its longer name.',
    },
  },
  check: ({ before, after }) => containerPairs(before, after).flatMap(([name, was, is]) => {
    const [old, now] = [was, is].map(({ image }) => repositoryName(parseImage(asString(image) ?? '')));
    if (old === now || old === '' || now === '') return [];
    return [{ message: `container ${name} runs an image from ${now}, before from ${old}`, hint: 'Make sure that the new repository is trusted, that the nodes may pull from it (imagePullSecrets) and that it holds the same program.' }];
  }),
});
