import { NOTE_SCRIPT } from './note-script';
import type { Tools } from '../parts/tools';

/** Jobs by name, as GitLab's own schema has them. */
export type GitLabPipeline = Readonly<Record<string, object>>;

const ON_MERGE_REQUEST = { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' };
const ON_DEFAULT_BRANCH = { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' };

/** Where GitLab finds the report; artifacts have to be below the checkout. */
const REPORT = 'gitops-report';

// In a pipeline for merged results the target branch as it was merged; in others the commit from which the source branch started.
const COMPARE = `base=\${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-$CI_MERGE_REQUEST_DIFF_BASE_SHA}
status=0
mkdir ${REPORT}
echo "$CI_PIPELINE_ID" > ${REPORT}/pipeline
npx projen diff --base "$base" --format json > ${REPORT}/report.json || status=$?
npx projen diff --base "$base" --format markdown --max-chars 60000 > ${REPORT}/report.md || status=$?
npx projen diff --base "$base" --format html > ${REPORT}/report.html || status=$?
exit "$status"
`;

// An exact version: a tag of Docker's library can still be moved, and a digest would be wrong for every other Node.js.
function common({ node }: Tools): object {
  return { image: `node:${node}-bookworm`, interruptible: true, timeout: '30 minutes', variables: { GIT_DEPTH: '0' } };
}

/** The jobs for GitLab, to be included: what is committed is what is generated and valid, and what a merge request changes. */
export function gitlabPipeline(tools: Tools): GitLabPipeline {
  return {
    'gitops-check': {
      ...common(tools),
      stage: 'test',
      rules: [ON_MERGE_REQUEST, ON_DEFAULT_BRANCH],
      script: [tools.install, 'npx projen', 'git add --all && git diff --staged --exit-code', 'npx projen test'],
      after_script: ['npx projen validate --format junit > gitops-findings.xml'],
      artifacts: { when: 'always', expire_in: '30 days', reports: { junit: 'gitops-findings.xml' } },
    },
    'gitops-review': {
      ...common(tools),
      stage: 'test',
      rules: [ON_MERGE_REQUEST],
      script: [tools.install, COMPARE],
      artifacts: { when: 'always', expire_in: '30 days', expose_as: 'GitOps review', paths: [`${REPORT}/`] },
    },
    'gitops-note': {
      ...common(tools),
      stage: 'deploy',
      needs: [{ job: 'gitops-review', artifacts: true }],
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event" && $GITOPS_NOTE_TOKEN', when: 'always' }],
      variables: { GIT_STRATEGY: 'none' },
      script: [`node - <<'SCRIPT'\n${NOTE_SCRIPT}SCRIPT\n`],
    },
  };
}
