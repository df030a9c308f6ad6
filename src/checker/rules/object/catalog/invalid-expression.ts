import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const invalidExpression = defineRule<PassRule>({
  id: 'invalid-expression',
  part: 'object',
  severity: 'error',
  title: 'An expression compiles, with the variables it may use and to the type it is to yield, and its cost has a limit.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Admission policies, conditions of webhooks, device selectors and the rules of a CustomResourceDefinition are expressions in CEL. The API server compiles each one when the object is created, and refuses the object where the syntax is broken, where a variable, a field or a function does not exist, or where the result has the wrong type: a validation yields true or false, a message yields a text. It also estimates what a rule of a CustomResourceDefinition costs for the largest object that the schema allows, and refuses the definition where one rule, or all rules of a schema together, may cost too much: a list without `maxItems` counts as long as a request of 3 MiB can make it.',
  remedy: 'The message quotes the expression and says what stands in the way. Correct the name or the type. Which variables there are depends on the place: `params` only where a `paramKind` is set, `variables` only below those that are declared before, `self` only in a CustomResourceDefinition. Where the cost is the trouble, set `maxItems`, `maxProperties` and `maxLength` on the lists, maps and texts that the rule goes through, and on those around it; a loop inside a loop costs the product of both.',
  examples: {
    fails: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: names
spec:
  matchConstraints:
    resourceRules:
      - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments]}
  validations:
    - expression: 'object.metadata.name.startswith("web")'
`,
      finds: [
        'error spec.validations[0].expression: "object.metadata.name.startswith(\\"web\\")" does not compile: there is no function \'startswith\'',
      ],
    },
    passes: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: names
spec:
  matchConstraints:
    resourceRules:
      - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments]}
  validations:
    - expression: 'object.metadata.name.startsWith("web")'
`,
    },
    exempt: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: names
spec:
  matchConstraints:
    resourceRules:
      - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments]}
  validations:
    - expression: 'object.spec.replicas <= 5'
`,
      because: 'Fields of a kind that is not known here may have any type.',
    },
  },
  check: 'object',
});
