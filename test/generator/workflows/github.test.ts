import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkWorkflow } from '../../../src/generator/workflows/github/check';
import { commentWorkflow } from '../../../src/generator/workflows/github/comment';
import { COMMENT_SCRIPT } from '../../../src/generator/workflows/github/comment-script';
import { QUEUE_SCRIPT, queueWorkflow } from '../../../src/generator/workflows/github/queue';
import { renderedWorkflow } from '../../../src/generator/workflows/github/rendered';
import { reviewWorkflow } from '../../../src/generator/workflows/github/review';
import { writeWorkflow } from '../../../src/generator/workflows/github/write';
import { writeTree } from '../../checker/read/render/temporary-tree';

const tools = { node: '20.19.0', install: 'npm ci', cache: 'npm' } as const;

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'permissions'?: object;
  readonly 'timeout-minutes'?: number;
  readonly 'steps': readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, object | null>>;
  readonly permissions: object;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const TEXTS = {
  'check': writeWorkflow(checkWorkflow({ branch: 'main', codeScanning: false, tools })),
  'check with code scanning': writeWorkflow(checkWorkflow({ branch: 'main', codeScanning: true, tools })),
  'review': writeWorkflow(reviewWorkflow(false, tools)),
  'review with risk check': writeWorkflow(reviewWorkflow({}, tools)),
  'rendered': writeWorkflow(renderedWorkflow({ branch: 'main', target: 'rendered', tools })),
  'comment': writeWorkflow(commentWorkflow(false)),
  'comment with risk check': writeWorkflow(commentWorkflow(true)),
  'queue': writeWorkflow(queueWorkflow()),
} as const;
type Name = keyof typeof TEXTS;
const NAMES = Object.keys(TEXTS) as Name[];

const read = (name: Name): Workflow => parse(TEXTS[name]) as Workflow;
const stepsOf = (name: Name): readonly Step[] => Object.values(read(name).jobs).flatMap(({ steps }) => steps);

describe.each(NAMES)('%s', (name) => {
  it('grants nothing to the workflow as a whole, and to each job what it names', () => {
    expect(read(name).permissions).toEqual({});
    for (const job of Object.values(read(name).jobs)) expect(job.permissions).toBeDefined();
  });

  it('pins every action by a full commit hash, with the release beside it', () => {
    const uses = TEXTS[name].match(/^ +uses: .*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line.trim()).toMatch(/^uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('puts no expression into a script: what comes from outside passes through the environment', () => {
    for (const { run, with: inputs } of stepsOf(name)) {
      expect(run ?? '').not.toContain('${{');
      expect(inputs?.script ?? '').not.toContain('${{');
    }
  });

  it('leaves no token behind in a checkout', () => {
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it('writes no file into the checkout, where one of that name may be', () => {
    for (const { run } of stepsOf(name)) expect(run ?? '').not.toMatch(/(> |mkdir |bundle create )(?!"\$)/);
  });

  it('ends every job in time', () => {
    for (const job of Object.values(read(name).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it('does not start with rights on a pull request', () => {
    expect(Object.keys(read(name).on)).not.toContain('pull_request_target');
  });
});

it.each<[Name, Readonly<Record<string, object>>]>([
  ['check', { check: { contents: 'read' } }],
  ['rendered', { render: { contents: 'read' }, push: { contents: 'write' } }],
  ['check with code scanning', { 'check': { contents: 'read' }, 'code-scanning': { 'actions': 'read', 'contents': 'read', 'security-events': 'write' } }],
  ['review', { review: { contents: 'read' } }],
  ['review with risk check', { review: { contents: 'read' } }],
  ['comment', { comment: { 'actions': 'read', 'pull-requests': 'write' } }],
  ['comment with risk check', { comment: { 'actions': 'read', 'pull-requests': 'write', 'statuses': 'write' } }],
  ['queue', { judged: { statuses: 'write' } }],
])('the jobs of %s may do exactly %j', (name, permissions) => {
  expect(Object.fromEntries(Object.entries(read(name).jobs).map(([id, job]) => [id, job.permissions]))).toEqual(permissions);
});

it('a job that may write runs nothing of the repository', () => {
  for (const name of NAMES) {
    const writing = Object.values(read(name).jobs).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    for (const { steps } of writing) expect(steps.filter(({ run, uses }) => /npx|npm|node|\.\//.test(run ?? '') || uses?.includes('setup-node'))).toEqual([]);
  }
});

it('the comment never gets the repository', () => {
  expect(stepsOf('comment with risk check').map(({ name }) => name)).toEqual(['Get the report', 'Comment, label and judge']);
});

it('the check installs, generates, fails on drift, tests and annotates findings', () => {
  expect(stepsOf('check').filter(({ run }) => run !== undefined).map(({ name, run }) => [name, run])).toEqual([
    ['Install', 'npm ci'],
    ['Generate, render and validate', 'npx projen'],
    ['Fail on drift', 'git add --all && git diff --staged --exit-code'],
    ['Test', 'npx projen test'],
    ['Annotate findings', 'npx projen validate --format github'],
  ]);
});

it('findings are uploaded only where the token may: not from a fork', () => {
  expect(TEXTS['check with code scanning']).toContain("if: ${{ !cancelled() && (github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository) }}");
});

it('newer runs of the same pull request cancel older ones', () => {
  expect(read('check').concurrency).toEqual({
    'group': '${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}', 'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
  });
  expect(read('review').concurrency).toEqual({ 'group': '${{ github.workflow }}-${{ github.event.pull_request.number }}', 'cancel-in-progress': true });
});

it('the review compares the result of the merge with the target branch that it was merged with', () => {
  const [checkout] = stepsOf('review');
  expect(checkout.with).toEqual({ 'fetch-depth': 2, 'persist-credentials': false });
  expect(stepsOf('review').at(-3)?.run).toContain('base=$(git rev-parse HEAD^1)\n');
});

it('the review shows the report on the page of its run, with a link to the artifact itself', () => {
  const [keep, show] = stepsOf('review').slice(-2);
  expect(keep).toMatchObject({ id: 'keep', with: { name: 'gitops-report' } });
  expect(show.env?.ARTIFACT).toBe('${{ steps.keep.outputs.artifact-url }}');
  const folder = writeTree({ 'report.md': '# Changes\n' });
  const env = { PATH: process.env.PATH, REPORT: folder, ARTIFACT: 'https://github.example/artifacts/1', GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  execFileSync('bash', ['-e', '-c', show.run ?? ''], { env });
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('# Changes\n\n[The whole report](https://github.example/artifacts/1) as HTML, Markdown and JSON\n');
  const without = { ...env, REPORT: join(folder, 'none'), ARTIFACT: '', GITHUB_STEP_SUMMARY: join(folder, 'nothing') };
  execFileSync('bash', ['-e', '-c', show.run ?? ''], { env: without });
  expect(existsSync(without.GITHUB_STEP_SUMMARY)).toBe(false);
});

it('a merge queue is checked as pull requests are, and gets the status that its pull requests have', async () => {
  expect(read('check').on).toHaveProperty('merge_group');
  expect(read('queue').on).toEqual({ merge_group: { types: ['checks_requested'] } });
  expect(stepsOf('queue').map((step) => step.with?.script)).toEqual([QUEUE_SCRIPT]);
  const statuses: unknown[] = [];
  const github = { rest: { repos: { createCommitStatus: async (status: unknown) => void statuses.push(status) } } };
  const context = { repo: { owner: 'team', repo: 'gitops' }, payload: { merge_group: { head_sha: 'abc' } } };
  await (new Function('github', 'context', `return (async () => {${QUEUE_SCRIPT}})();`) as (...args: unknown[]) => Promise<void>)(github, context);
  expect(statuses).toEqual([{ owner: 'team', repo: 'gitops', sha: 'abc', context: 'gitops / risks', state: 'success', description: 'Judged on the pull request' }]);
});

it('the rendered branch is committed by an identity of its own, because a runner has none', () => {
  const step = stepsOf('rendered').find(({ run }) => run?.includes('projen rendered'));
  const bot = { NAME: 'github-actions[bot]', EMAIL: '41898282+github-actions[bot]@users.noreply.github.com' };
  expect(step?.env).toMatchObject({
    TARGET: 'rendered', GIT_AUTHOR_NAME: bot.NAME, GIT_AUTHOR_EMAIL: bot.EMAIL, GIT_COMMITTER_NAME: bot.NAME, GIT_COMMITTER_EMAIL: bot.EMAIL,
  });
});

it('a label starts a review only where it can change the verdict', () => {
  expect(read('review').on).toEqual({ pull_request: { types: ['opened', 'synchronize', 'reopened'] } });
  expect(read('review with risk check').on).toEqual({ pull_request: { types: ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled'] } });
  expect(TEXTS['review with risk check']).toContain("if: ${{ !endsWith(github.event.action, 'labeled') || github.event.label.name == 'gitops-accepted' }}\n");
});

it('accepted risks reach the comment as JSON in which nothing is an expression', () => {
  const accepted = [{ rule: 'becomes-public', resource: 'v1 Service default/web', reason: 'costs ${{ 1 }} "euro"' }];
  const { env } = (parse(writeWorkflow(reviewWorkflow({ accepted }, tools))) as Workflow).jobs.review.steps[3];
  expect(env?.ACCEPTED).not.toContain('${{');
  expect(JSON.parse(env?.ACCEPTED ?? '')).toEqual(accepted);
});

it('the comment waits for the review by its name and runs only where that ended by itself', () => {
  expect(read('comment').on).toEqual({ workflow_run: { workflows: ['gitops-review'], types: ['completed'] } });
  expect(TEXTS.comment).toContain("github.event.workflow_run.event == 'pull_request' && contains(");
  expect(TEXTS.comment).toContain('fromJSON(\'["success", "failure", "timed_out"]\'), github.event.workflow_run.conclusion)');
});

it('the script in the file is the script that is tested', () => {
  expect(stepsOf('comment').at(-1)?.with?.script).toBe(COMMENT_SCRIPT);
});

it('is written as people write workflows', () => {
  expect(TEXTS.check.split('\n').slice(0, 33).join('\n')).toBe(`name: gitops-check

on:
  push: {branches: [main]}
  pull_request: {}
  merge_group: {}
  workflow_dispatch: {}

permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - name: Check out
        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 1
          persist-credentials: false

      - name: Set up Node.js
        uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 20.19.0
          cache: npm
`);
});
