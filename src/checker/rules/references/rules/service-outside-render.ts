import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { defineRule } from '../../../findings/define-rule';
import type { ServiceReference } from '../addresses/references';
import { serviceReferences } from '../addresses/references';
import { judgeMissing } from '../addresses/verdict';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

function* check(index: ResourceIndex, references: readonly ServiceReference[]): Iterable<LinkFinding> {
  for (const reference of references) {
    if (reference.service !== undefined) continue;
    const missing = judgeMissing(index, reference);
    if (missing?.verdict !== 'outside') continue;
    const { source, address, host } = reference;
    yield linkFinding(source.resource, {
      path: formatPath(source.path),
      message: `${source.label} holds ${address.text}, and nothing in the render is Service ${nameIn(host.namespace, host.service)}.`,
      hint: missing.hint,
    }, missing.severity);
  }
}

export const serviceOutsideRender = defineRule<LinkRule>({
  id: 'service-outside-render',
  part: 'links',
  severity: 'warning',
  title: 'A Service that the render does not hold is declared to exist outside it.',
  acceptable: { external: 'Service payments/ledger' },
  looksAt: [{ at: ['Service', 'Namespace'] }],
  why: 'The address may be right, but nothing here can prove it.',
  remedy: 'Declare what exists outside: `external: [Service payments/ledger]` in `projen-gitops.validate.yaml`.',
  examples: {
    fails: {
      manifest: `
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
          env:
            - name: API_URL
              value: http://ledger.payments.svc:80
`,
      finds: [
        'warning spec.template.spec.containers[0].env[0].value: env API_URL holds http://ledger.payments.svc:80, and nothing in the render is Service payments/ledger.',
      ],
    },
    passes: {
      settings: `external:
  - Service payments/ledger`,
      manifest: `
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
          env:
            - name: API_URL
              value: http://ledger.payments.svc:80
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    external.projen-gitops/ledger: Service payments/ledger
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
          env:
            - name: API_URL
              value: http://ledger.payments.svc:80
`,
      because: 'An annotation on the object says so as well.',
    },
  },
  check: (index) => check(index, serviceReferences(index)),
});
