import { defineRule } from '../../findings/define-rule';
import type { Files, TellingRule } from '../../findings/define-rule';

/** A file that a program makes manifests of, and what tells so. */
interface SeenTemplate {
  readonly file: string;
  readonly sign: string;
}

export const templateFile = defineRule<TellingRule<SeenTemplate, Files>>({
  id: 'template-file',
  part: 'object',
  severity: 'warning',
  title: 'A file holds manifests, not a template that makes them.',
  acceptable: 'level',
  looksAt: [],
  why: 'Templates of Helm, Jinja, ytt, Jsonnet and the like become manifests only when their program has run. Nothing in them can be judged.',
  remedy: 'Render the file, and validate what comes out: `helm template … | projen-gitops validate -`.',
  examples: {
    fails: {
      files: {
        'web.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
`,
      },
      finds: [
        'warning web.yaml is a template, not manifests: it holds {{ .Release.Name }}',
      ],
    },
    passes: {
      files: {
        'web.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
      },
    },
    exempt: {
      files: {
        'web.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  page.html: |
    <h1>{{ .Title }}</h1>
`,
      },
      because: 'What a program reads later may hold braces.',
    },
  },
  check: ({ file, sign }) => ({
    message: `${file} is a template, not manifests: ${sign}`,
    hint: 'Render it with the program that it is for, and validate what that prints.',
  }),
});
