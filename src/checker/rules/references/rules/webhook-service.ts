import type { Path } from '../../../../common/path';
import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { defineRule } from '../../../findings/define-rule';
import type { Backend } from '../shared/backend';
import { judgeBackend } from '../shared/backend';
import type { LinkFinding, LinkRule } from '../shared/link-rule';

/** The port that the API server calls where none is named. */
const HTTPS = 443;

function webhookPaths({ object }: Resource): Path[] {
  return asList(object.webhooks).map((_, index) => ['webhooks', index, 'clientConfig', 'service']);
}

/** Between one version and itself nothing is converted. */
function conversionPaths({ object }: Resource): Path[] {
  return asList(at(object, 'spec', 'versions')).length === 1 ? [] : [['spec', 'conversion', 'webhook', 'clientConfig', 'service']];
}

/** Where each kind names the Services that the API server calls. */
const PATHS: Readonly<Record<GroupKind, (resource: Resource) => Path[]>> = {
  'ValidatingWebhookConfiguration.admissionregistration.k8s.io': webhookPaths,
  'MutatingWebhookConfiguration.admissionregistration.k8s.io': webhookPaths,
  'APIService.apiregistration.k8s.io': () => [['spec', 'service']],
  'CustomResourceDefinition.apiextensions.k8s.io': conversionPaths,
};

function backendAt(referrer: Resource, path: Path): Backend[] {
  const [name, namespace] = ['name', 'namespace'].map((field) => asString(at(referrer.object, ...path, field)));
  if (!name || !namespace) return [];
  const port = at(referrer.object, ...path, 'port');
  return [{ referrer, namespace, name, namePath: [...path, 'name'], port: typeof port === 'number' ? port : HTTPS, portPath: [...path, 'port'] }];
}

export const webhookService = defineRule<LinkRule>({
  id: 'webhook-service',
  part: 'links',
  severity: 'error',
  cases: {
    error: '',
    warning: 'for a Service that is missing where the render neither creates the namespace nor has a name a letter away, or has custom resources in it: another unit or a controller may make it',
  },
  title: 'A Service that the API server calls exists and has the port.',
  acceptable: { external: 'Service system/gate' },
  looksAt: [{ at: ['Service', 'Namespace'] }],
  why: `Webhooks, aggregated APIs and the conversion of custom resources are calls of the API server to a Service, by default on port 443. Where it does
not exist, every request that the webhook is about fails (or passes unchecked, with \`failurePolicy: Ignore\`), and \`kubectl\` reports the API as
unavailable; a Namespace that is deleted then hangs.`,
  remedy: 'Name the Service, its namespace and its port as they are in the render: kustomize does not follow a renamed Service into every one of these fields.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: system
---
apiVersion: v1
kind: Service
metadata:
  name: hooks
  namespace: system
spec:
  selector: {app: hooks}
  ports:
    - port: 8443
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: hooks
  namespace: system
spec:
  selector:
    matchLabels: {app: hooks}
  template:
    metadata:
      labels: {app: hooks}
    spec:
      containers:
        - name: hooks
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 8443}]
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: hooks
webhooks:
  - name: hooks.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: {name: hooks, namespace: system}
  - name: gate.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: {name: gate, namespace: system}
`,
      finds: [
        'error webhooks[0].clientConfig.service.port: Service system/hooks has no port 443.',
        'error webhooks[1].clientConfig.service.name: There is no Service system/gate.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: system
---
apiVersion: v1
kind: Service
metadata:
  name: hooks
  namespace: system
spec:
  selector: {app: hooks}
  ports:
    - port: 8443
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: hooks
  namespace: system
spec:
  selector:
    matchLabels: {app: hooks}
  template:
    metadata:
      labels: {app: hooks}
    spec:
      containers:
        - name: hooks
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 8443}]
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: hooks
webhooks:
  - name: hooks.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: {name: hooks, namespace: system, port: 8443}
`,
    },
    exempt: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: hooks
webhooks:
  - name: hooks.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      url: https://hooks.example.com/validate
`,
      because: 'It is called by a URL of its own.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const [kind, pathsOf] of Object.entries(PATHS)) {
      for (const resource of index.ofKind(kind)) {
        for (const backend of pathsOf(resource).flatMap((path) => backendAt(resource, path))) {
          const finding = judgeBackend(index, backend);
          if (finding !== undefined) yield finding;
        }
      }
    }
  },
});
