import { oneLine } from './one-line';
import { defineRule } from '../../findings/define-rule';
import type { ObjectRule } from '../object/scope/object-rule';

export const celRule = defineRule<ObjectRule>({
  id: 'cel-rule',
  part: 'object',
  severity: 'error',
  title: 'A custom resource obeys the validation rules of its definition.',
  acceptable: 'refused',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: 'A CustomResourceDefinition carries rules in CEL (`x-kubernetes-validations`) about fields that depend on each other. The API server evaluates them on every create and update, and refuses the object where one is false or cannot be evaluated.',
  remedy: "The message is the definition's own, the hint quotes the rule. Change the fields that it names.",
  examples: {
    fails: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
    - name: edge
  rules:
    - matches:
        - path: {type: PathPrefix, value: shop}
      backendRefs:
        - {name: web, port: 80}
`,
      finds: [
        "error spec.rules[0].matches[0].path: value must be an absolute path and start with '/' when type one of ['Exact', 'PathPrefix']",
      ],
    },
    passes: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
    - name: edge
  rules:
    - matches:
        - path: {type: PathPrefix, value: /shop}
      backendRefs:
        - {name: web, port: 80}
`,
    },
    exempt: {
      manifest: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
spec:
  parentRefs:
    - name: edge
  rules:
    - matches:
        - path: {type: RegularExpression, value: shop.*}
      backendRefs:
        - {name: web, port: 80}
`,
      because: 'A regular expression need not begin with a slash.',
    },
  },
  check: {
    tells: {
      celBroken: ({ expression, said = `the object fails the rule ${oneLine(expression)}`, fault }) => ({
        message: fault === undefined ? said : `${said} (${fault})`,
        hint: `Change it so that this holds: ${oneLine(expression)}`,
      }),
    },
  },
});
