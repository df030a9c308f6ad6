import { FakeGitHub, FORK_RUN, RUN } from './fake-github';
import type { ObjectChange } from '../../../src/checker/diff/changes/change';
import { renderJson } from '../../../src/checker/diff/report/json';
import { COMMENT_SCRIPT } from '../../../src/generator/workflows/github/comment-script';

type Level = 'high' | 'medium' | 'low';

const SERVICE = 'v1 Service default/web';

function reportOf(...levels: readonly Level[]): string {
  const risks = levels.map((level) => ({ rule: 'becomes-public', level, message: `a ${level} risk`, hint: '' }));
  return JSON.stringify({ overlays: [{ errors: [] }], changes: [{ overlay: 'cloud', resource: SERVICE, risks }] });
}

function files(report: string, markdown = 'One object changes.', accepted: readonly object[] = []): Readonly<Record<string, string>> {
  return { 'report.json': report, 'report.md': markdown, 'pull-request.json': JSON.stringify({ number: 7, accepted }) };
}

const RISK_CHECK = { riskCheck: true };
const HIGH = files(reportOf('high'));

it('the first review makes a comment that a marker identifies', async () => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf()));
  expect(github.comments.map(({ body }) => body.split('\n'))).toEqual([[
    '<!-- projen-gitops:diff -->',
    expect.stringMatching(/^<!-- high risks: [0-9a-f]{64} -->$/),
    'One object changes.',
    '',
    `<sub>Review of ${RUN.head_sha}. [The whole report](${RUN.html_url}/artifacts/12) as HTML, Markdown and JSON.</sub>`,
  ]]);
});

it('where the artifact is gone, the run is linked', async () => {
  const github = new FakeGitHub();
  github.artifacts.clear();
  await github.comment(files(reportOf()));
  expect(github.comments[0].body).toContain(`[The whole report](${RUN.html_url}) as`);
});

it('later reviews update that comment in place', async () => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf()));
  await github.comment(files(reportOf(), 'Two objects change.'));
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0].body).toContain('Two objects change.');
});

it('the same review again writes nothing', async () => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf('low')));
  github.pulls[0].labels = [{ name: 'gitops-risk: low' }];
  github.writes.length = 0;
  await github.comment(files(reportOf('low')));
  expect(github.writes).toEqual([]);
});

it('a comment of anyone else is left alone, also with the marker', async () => {
  const github = new FakeGitHub();
  github.comments.push({ id: 9, user: { login: 'visitor' }, body: '<!-- projen-gitops:diff -->\nmine' });
  await github.comment(files(reportOf()));
  expect(github.comments.map(({ user }) => user?.login)).toEqual(['visitor', 'github-actions[bot]']);
  expect(github.comments[0].body).toBe('<!-- projen-gitops:diff -->\nmine');
});

it('the pull request of a fork is found by the owner, branch and commit of the run', async () => {
  const github = new FakeGitHub();
  github.pulls[0] = { number: 7, head: { sha: RUN.head_sha, repo: { id: 2 } }, labels: [] };
  await github.comment(files(reportOf()), { run: FORK_RUN });
  expect(github.heads).toEqual(['visitor:change']);
  expect(github.comments).toHaveLength(1);
});

it.each([
  ['ends in another commit', { sha: 'b'.repeat(40), repo: { id: 1 } }],
  ['comes from another repository', { sha: RUN.head_sha, repo: { id: 3 } }],
  ['has lost its repository', { sha: RUN.head_sha, repo: null }],
])('a pull request that %s gets nothing, whatever number the report names', async (_, head) => {
  const github = new FakeGitHub();
  github.pulls[0] = { number: 7, head, labels: [] };
  await github.comment(HIGH, RISK_CHECK);
  expect(github.writes).toEqual([]);
  expect(github.notices).toEqual([`No open pull request ends in ${RUN.head_sha}: it was closed, or newer commits have a review of their own.`]);
});

it('a run whose repository was deleted belongs to no pull request', async () => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf()), { run: { ...RUN, head_repository: null } });
  expect(github.writes).toEqual([]);
});

it('the number in the report only chooses among the pull requests of the same commit', async () => {
  const github = new FakeGitHub();
  github.pulls.unshift({ ...github.pulls[0], number: 8, labels: [] });
  await github.comment({ ...files(reportOf()), 'pull-request.json': '{"number":9,"accepted":[]}' });
  expect(github.writes).toEqual([]);
  await github.comment(files(reportOf()));
  expect(github.comments).toHaveLength(1);
});

it.each([
  ['more characters than a comment holds', 'x'.repeat(63_000)],
  ['more bytes than are read', 'x'.repeat(400_000)],
])('a report of %s is replaced by a sentence', async (_, markdown) => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf(), markdown));
  expect(github.comments[0].body).toContain('The report is too long for a comment.');
  expect(github.comments[0].body.length).toBeLessThan(1000);
});

it('the longest report that is shown fits into a comment', async () => {
  const github = new FakeGitHub();
  const accepted = Array.from({ length: 50 }, () => ({ rule: 'becomes-public', resource: SERVICE, reason: 'r'.repeat(1000) }));
  await github.comment(files(reportOf('high'), 'x'.repeat(62_000), accepted));
  expect(github.comments[0].body).toContain('xxx');
  expect(github.comments[0].body.length).toBeLessThan(65_536);
});

it('no text of the report notifies anyone, and images keep their digests', async () => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf(), '@everyone (@team/admins) &#64;one web@sha256:12'));
  expect(github.comments[0].body).toContain('\n@\u200beveryone (@\u200bteam/admins) &amp;#\u200b64;one web@sha256:12\n');
});

it.each([
  ['_@octocat_', '_@\u200boctocat_'],
  ['#1 owner/repo#2 GH-3', '#\u200b1 owner/repo#\u200b2 GH-\u200b3'],
  ['of deadbeef1', 'of d\u200beadbeef1'],
  ['![a](http://e/x) [b]: www.e.example', '!\u200b[a]\u200b(http:\u200b//e/x) [b]\u200b: www\u200b.e.example'],
  ['<img src=x> <details></details> <!-- x', '<\u200bimg src=x> <details></details> <\u200b!-- x'],
  ['&commat;a &amp; &lt;', '&amp;commat;a &amp; &lt;'],
  ['a\u001b[2J\u202eb\rc', 'a\ufffd[2J\ufffdb\ufffdc'],
])('%s of the report is defused', async (text, shown) => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf(), text));
  expect(github.comments[0].body).toContain(`\n${shown}\n`);
});

it.each([
  ['no report', {}],
  ['a report that is no JSON', { 'report.json': '{' }],
  ['a report of another shape', { 'report.json': '{"changes":5}' }],
])('%s is said, labels nothing and fails the status', async (_, report) => {
  const github = new FakeGitHub();
  github.pulls[0].labels = [{ name: 'gitops-risk: low' }, { name: 'gitops-accepted' }];
  await github.comment(report, RISK_CHECK);
  expect(github.comments[0].body.split('\n').slice(2)).toEqual([
    `The review left no report; [its run](${RUN.html_url}) says why.`, '', `<sub>Review of ${RUN.head_sha}.</sub>`,
  ]);
  expect(github.labels()).toEqual([]);
  expect(github.statuses).toMatchObject([{ state: 'failure', description: 'The review left no report' }]);
});

it.each(['push', 'workflow_dispatch', 'pull_request_target'])('a run of the name for the event %s changes nothing', async (event) => {
  const github = new FakeGitHub();
  await github.comment(HIGH, { ...RISK_CHECK, run: { ...RUN, event } });
  expect([github.writes, github.notices]).toEqual([[], [`The review ran for ${event}, not for a pull request.`]]);
});

it.each([
  [[], 'gitops-risk: none'],
  [['low'], 'gitops-risk: low'],
  [['low', 'medium'], 'gitops-risk: medium'],
  [['low', 'high', 'medium'], 'gitops-risk: high'],
] as const)('risks %j are labelled %j', async (levels, label) => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf(...levels)));
  expect(github.labels()).toEqual([label]);
  expect([...github.repositoryLabels]).toEqual([label]);
});

it('a label that is no longer true goes, and all others stay', async () => {
  const github = new FakeGitHub();
  github.repositoryLabels.add('gitops-risk: low');
  github.pulls[0].labels = [{ name: 'bug' }, { name: 'gitops-risk: high' }];
  await github.comment(files(reportOf('low')));
  expect(github.labels()).toEqual(['bug', 'gitops-risk: low']);
});

it('without the risk check no status is set, because the token may not', async () => {
  const github = new FakeGitHub();
  await github.comment(HIGH);
  expect(github.statuses).toEqual([]);
});

it('high risks fail the status of the reviewed commit', async () => {
  const github = new FakeGitHub();
  await github.comment(HIGH, RISK_CHECK);
  expect(github.statuses).toEqual([{
    owner: 'team',
    repo: 'gitops',
    sha: RUN.head_sha,
    context: 'gitops / risks',
    state: 'failure',
    description: 'High risks: 1; the label gitops-accepted accepts',
    target_url: RUN.html_url,
  }]);
});

it('lower risks pass', async () => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf('medium', 'low')), RISK_CHECK);
  expect(github.statuses).toMatchObject([{ state: 'success', description: 'No high risks' }]);
});

function brokenReport(message: string): Readonly<Record<string, string>> {
  return files(JSON.stringify({ overlays: [{ overlay: 'cloud', errors: [{ side: 'after', message }] }], changes: [] }));
}

it('a side that does not build fails, and gets no label, because its risks are not known', async () => {
  const github = new FakeGitHub();
  github.pulls[0].labels = [{ name: 'gitops-risk: none' }];
  await github.comment(brokenReport('no such file'), RISK_CHECK);
  expect(github.statuses).toMatchObject([{ state: 'failure', description: 'A side does not build; the label gitops-accepted accepts' }]);
  expect(github.labels()).toEqual([]);
});

it('the label accepts that a side does not build for the reason that the comment shows, and for no other', async () => {
  const github = new FakeGitHub();
  await github.comment(brokenReport('no such file'), RISK_CHECK);
  github.pulls[0].labels = [{ name: 'gitops-accepted' }];
  await github.comment(brokenReport('no such file'), RISK_CHECK);
  await github.comment(brokenReport('no such field'), RISK_CHECK);
  expect(github.statuses.map(({ state }) => state)).toEqual(['failure', 'success', 'failure']);
  expect(github.labels()).toEqual([]);
});

it('a typed entry accepts the risk that it names, and the comment says so', async () => {
  const github = new FakeGitHub();
  await github.comment(files(reportOf('high'), 'text', [{ rule: 'becomes-public', resource: SERVICE, reason: 'the shop opens' }]), RISK_CHECK);
  expect(github.statuses).toMatchObject([{ state: 'success', description: 'No high risks beyond the accepted ones' }]);
  expect(github.comments[0].body).toContain(`\n- accepted: becomes-public, ${SERVICE}, the shop opens\n`);
});

it('a typed entry for another object or rule accepts nothing', async () => {
  const github = new FakeGitHub();
  const accepted = [{ rule: 'becomes-public', resource: 'v1 Service default/api', reason: '' }, { rule: 'other', resource: SERVICE, reason: '' }];
  await github.comment(files(reportOf('high'), 'text', accepted), RISK_CHECK);
  expect(github.statuses).toMatchObject([{ state: 'failure' }]);
});

it('the label accepts the risks that the comment shows', async () => {
  const github = new FakeGitHub();
  await github.comment(HIGH, RISK_CHECK);
  github.pulls[0].labels.push({ name: 'gitops-accepted' });
  await github.comment(HIGH, RISK_CHECK);
  expect(github.statuses.map(({ state, description }) => [state, description])).toEqual([
    ['failure', 'High risks: 1; the label gitops-accepted accepts'], ['success', 'Accepted by the label gitops-accepted'],
  ]);
});

it('the label accepts no risks that came after it, and is taken off', async () => {
  const github = new FakeGitHub();
  await github.comment(HIGH, RISK_CHECK);
  github.pulls[0].labels.push({ name: 'gitops-accepted' });
  await github.comment(files(reportOf('high', 'high')), RISK_CHECK);
  expect(github.statuses.at(-1)).toMatchObject({ state: 'failure', description: 'High risks: 2; the label gitops-accepted accepts' });
  expect(github.labels()).toEqual(['gitops-risk: high']);
});

it('what `diff --format json` writes is what the script reads', async () => {
  const github = new FakeGitHub();
  const risk = { rule: 'becomes-public', level: 'high', message: 'public', hint: 'look' } as const;
  const change: ObjectChange = {
    overlay: 'cloud',
    change: 'modified',
    resource: SERVICE,
    id: { version: 'v1', group: '', kind: 'Service', namespace: 'default', name: 'web' },
    matchedBy: 'identity',
    fields: [],
    forbidden: [],
    risks: [risk],
  };
  const overlay = { overlay: 'cloud', presence: 'both', changes: [change], errors: [], objects: { before: 1, after: 1 } } as const;
  await github.comment(files(renderJson({ overlays: [overlay] }, { before: 'a', after: 'b' })), RISK_CHECK);
  expect(github.labels()).toEqual(['gitops-risk: high']);
  expect(github.statuses).toMatchObject([{ state: 'failure', description: 'High risks: 1; the label gitops-accepted accepts' }]);
});

it('the script is short enough to be read', () => {
  expect(COMMENT_SCRIPT.split('\n').filter((line) => line !== '').length).toBeLessThan(90);
});
