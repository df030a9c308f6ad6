import { defineRule } from './define-rule';
import type { Files, TellingRule } from './define-rule';
import type { SeenFault } from './tell-fault';
import { tellFault } from './tell-fault';

export const remoteResource = defineRule<TellingRule<SeenFault, Files>>({
  id: 'remote-resource',
  part: 'links',
  severity: 'error',
  title: 'Everything that an overlay is built from lies in files, unless it was allowed to be fetched.',
  acceptable: 'level',
  looksAt: [],
  why: `Kustomize fetches what a kustomization names by an address: over the network without asking, and through git, which can be made to run
a command. What it fetches can change from one build to the next. So nothing is built that names something remote, anywhere in it.`,
  remedy: `Put a copy of what it names into the repository. If you trust where it comes from, allow it for one run with \`--allow-remote\` (of
\`render\`, \`rendered\`, \`validate\`, \`check\` and \`diff\`), or its host for all of them, in \`projen-gitops.validate.yaml\` of the directory in
which you run the command; a settings file beside what is rendered does not count:

\`\`\`yaml
allowRemote: [github.com, git.example.com:8443]
\`\`\`

A repository that was allowed is trusted with what it names in turn. Whatever is allowed, only https and ssh are spoken, and an address
with a part that begins with \`-\`, which git may take for an option, is refused. Helm charts need \`--enable-helm\` beside \`--allow-remote\`.`,
  examples: {
    fails: {
      files: {
        'overlays/prod/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - https://github.com/owner/name//deploy?ref=v1.2.3
`,
      },
      finds: [
        "error overlays/prod/kustomization.yaml:4: 'https://github.com/owner/name//deploy?ref=v1.2.3' is remote, and nothing is fetched from github.com without permission",
      ],
    },
    passes: {
      files: {
        'overlays/prod/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - settings.yaml
`,
        'overlays/prod/settings.yaml': `
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
        'overlays/prod/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
# https://github.com/owner/name//deploy?ref=v1.2.3
resources:
  - settings.yaml
`,
        'overlays/prod/settings.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
      },
      because: 'A comment names nothing.',
    },
  },
  check: tellFault,
});
