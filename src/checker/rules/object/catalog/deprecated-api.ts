import { defineRule } from '../../../findings/define-rule';
import type { ObjectRule } from '../scope/object-rule';
import { replacementOf } from '../scope/replacement';

export const deprecatedApi = defineRule<ObjectRule>({
  id: 'deprecated-api',
  part: 'object',
  severity: 'warning',
  title: 'No object uses an API that Kubernetes has announced to remove.',
  acceptable: 'level',
  looksAt: [],
  why: 'A deprecated API works today and is gone after an upgrade.',
  remedy: 'Move to the replacement that the message names while both work.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Endpoints
metadata:
  name: web
subsets:
  - addresses:
      - ip: 10.0.0.1
    ports:
      - port: 80
`,
      finds: [
        'warning apiVersion: v1 Endpoints is deprecated since Kubernetes 1.33',
      ],
    },
    passes: {
      manifest: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses: [10.0.0.1]
ports:
  - port: 80
`,
    },
    exempt: { none: 'Whatever is deprecated will go; the level is a warning until it is removed.' },
  },
  check: {
    tells: {
      deprecatedApi: ({ type: { apiVersion, kind }, api }) => ({
        message: `${apiVersion} ${kind} is deprecated since Kubernetes ${api.deprecated}${api.removed === undefined ? '' : ` and removed in ${api.removed}`}`,
        hint: replacementOf(api),
      }),
    },
  },
});
