import { defineRule } from '../../../findings/define-rule';
import { describeType } from '../scope/describe-type';
import { meantKind } from '../scope/meant-kind';
import type { ObjectRule } from '../scope/object-rule';

export const noSchema = defineRule<ObjectRule>({
  id: 'no-schema',
  part: 'object',
  severity: 'warning',
  cases: {
    error: 'where it looks like a known kind misspelt, and with --strict',
    warning: 'for others',
  },
  title: 'Each kind has a schema to check it against, or is accepted by name.',
  acceptable: 'kind',
  looksAt: [{ at: ['CustomResourceDefinition'] }],
  why: "A kind without schema passes unchecked with many validators, and a misspelt kind with it. Each kind is told once, with the number of its objects. It is an error where it looks like a known kind misspelt: all kinds of Kubernetes' own API groups are known, those of `schemas/crds` and of `--crds` are, and a group or a kind one or two letters away from one of these is taken for it. With `--strict` every kind without schema is an error.",
  remedy: 'Correct apiVersion and kind, give the CustomResourceDefinition with `--crds DIR` (or in the folder `crds/`), or accept the kind by name with `acceptKinds` in `projen-gitops.validate.yaml`; the hint has the entry to copy.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deploymnt
metadata:
  name: web
`,
      finds: [
        'error there is no schema for apps/v1 Deploymnt in Kubernetes 1.36; nothing in it was checked',
      ],
    },
    passes: {
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
`,
    },
    exempt: {
      settings: 'acceptKinds: [example.com/v1 Widget]',
      manifest: `
apiVersion: example.com/v1
kind: Widget
metadata:
  name: one
`,
      because: 'The settings accept the kind by its name.',
    },
  },
  check: {
    tells: {
      unknownKind: (seen) => {
        const subject = describeType(seen.type);
        const { isMistake, meant } = meantKind(seen);
        if (!isMistake) {
          const hint = `Give its CustomResourceDefinition with --crds DIR, or accept it: '${subject}' under acceptKinds in projen-gitops.validate.yaml.`;
          return { message: `there is no schema for ${subject}; nothing in it was checked`, hint, subject };
        }
        const message = `there is no schema for ${subject} in Kubernetes ${seen.bundle.version}; nothing in it was checked`;
        return { severity: 'error', message, hint: meant === undefined ? 'Correct apiVersion and kind.' : `Did you mean ${describeType(meant)}?`, subject };
      },
    },
  },
});
