import { QUIET } from '../parts/quiet';

/**
 * The script of the second stage, for actions/github-script: shows the report of the first stage on its pull request.
 *
 * The report was written by what the pull request brings, so it is text to show and data to check. Which pull request it belongs
 * to is asked of GitHub by the commit that was reviewed.
 */
export const COMMENT_SCRIPT = String.raw`const { createHash } = require('node:crypto');
const { lstatSync, readdirSync, readFileSync } = require('node:fs');
const MARKER = '<!-- projen-gitops:diff -->';
const COLORS = { high: 'b60205', medium: 'd93f0b', low: 'fbca04', none: '0e8a16' };
const ACCEPTED = 'gitops-accepted';
const { repo, payload: { workflow_run: run } } = context;
if (run.event !== 'pull_request') return core.notice('The review ran for ' + run.event + ', not for a pull request.');

// What was unpacked has the names of a report, in a folder of its own; anything else, such as a link or a folder, is no report.
const NAMES = ['pull-request.json', 'report.html', 'report.json', 'report.md'];
const folder = lstatSync(process.env.REPORT, { throwIfNoEntry: false });
const entries = folder?.isDirectory() ? readdirSync(process.env.REPORT, { withFileTypes: true }) : [];
const odd = entries.filter((entry) => !NAMES.includes(entry.name) || !entry.isFile());
if (odd.length > 0) core.warning('The artifact is not read, for it holds more than a report: ' + JSON.stringify(odd.slice(0, 5).map(({ name }) => name.slice(0, 100))));

function read(name, mostBytes) {
  if (entries.length === 0 || odd.length > 0) return undefined;
  const path = process.env.REPORT + '/' + name;
  const file = lstatSync(path, { throwIfNoEntry: false });
  return file?.isFile() && file.size <= mostBytes ? readFileSync(path, 'utf8') : undefined;
}

function readJson(name, mostBytes, understand) {
  try {
    return understand(JSON.parse(read(name, mostBytes)));
  } catch {
    return undefined;
  }
}

${QUIET}

const head = run.head_repository?.owner.login + ':' + run.head_branch;
const candidates = (await github.paginate(github.rest.pulls.list, { ...repo, state: 'open', head, per_page: 100 }))
  .filter((pull) => pull.head.sha === run.head_sha && pull.head.repo?.id === run.head_repository?.id);
const claim = readJson('pull-request.json', 1e5, ({ number, accepted }) => ({ number, accepted: accepted.map((entry) => ({ ...entry })) }));
const pull = candidates.length > 1 ? candidates.find(({ number }) => number === claim?.number) : candidates[0];
if (!pull) return core.notice('No open pull request ends in ' + run.head_sha + ': it was closed, or newer commits have a review of their own.');
const issue = { ...repo, issue_number: pull.number };

const report = readJson('report.json', 2e7, ({ overlays, changes }) => ({
  broken: overlays.filter(({ errors }) => errors.length > 0 && errors.every(({ side }) => side === 'after'))
    .flatMap(({ overlay, errors }) => errors.map(({ side, message }) => ({ overlay, side, message }))),
  risks: changes.flatMap(({ resource, overlay, risks }) => risks.map(({ rule, level, message }) => ({ rule, level, message, resource, overlay }))),
}));
const high = report?.risks.filter(({ level }) => level === 'high') ?? [];
const entryFor = (risk) => claim?.accepted.find(({ rule, resource }) => rule === risk.rule && resource === risk.resource);
const isBroken = report?.broken.length > 0;
const unaccepted = high.filter((risk) => !entryFor(risk));
const used = [...new Set(high.map(entryFor).filter(Boolean))];
const digest = createHash('sha256').update(JSON.stringify([report?.broken, unaccepted])).digest('hex');

const kept = report && (await github.rest.actions.listWorkflowRunArtifacts({ ...repo, run_id: run.id, name: 'gitops-report' })).data.artifacts[0];
const link = kept ? run.html_url + '/artifacts/' + kept.id : run.html_url;
const comments = await github.paginate(github.rest.issues.listComments, { ...issue, per_page: 100 });
const sticky = comments.find(({ user, body }) => user?.login === 'github-actions[bot]' && body?.startsWith(MARKER));
const markdown = read('report.md', 3e5);
const text = markdown === undefined ? undefined : quiet(markdown);
const body = [
  MARKER,
  '<!-- high risks: ' + digest + ' -->',
  !report ? 'The review left no report; [its run](' + run.html_url + ') says why.'
    : text === undefined || text.length > 62000 ? 'The report is too long for a comment.' : text,
  ...used.slice(0, 10).map(({ rule, resource, reason }) => '- accepted: ' + quiet([rule, resource, reason].join(', ').replace(/\s+/g, ' ').slice(0, 200))),
  '',
  '<sub>Review of ' + run.head_sha + '.' + (report ? ' [The whole report](' + link + ') as HTML, Markdown and JSON.' : '') + '</sub>',
].join('\n');
// The label accepts what the comment showed when it was set, not what comes later.
const shown = sticky?.body.split('\n')[1] === body.split('\n')[1];
if (!sticky) await github.rest.issues.createComment({ ...issue, body });
else if (sticky.body !== body) await github.rest.issues.updateComment({ ...repo, comment_id: sticky.id, body });

const level = report && (['high', 'medium', 'low'].find((name) => report.risks.some((risk) => risk.level === name)) ?? (isBroken ? undefined : 'none'));
const wanted = level && 'gitops-risk: ' + level;
const labels = pull.labels.map(({ name }) => name);
for (const name of labels.filter((label) => label.startsWith('gitops-risk: ') && label !== wanted)) await github.rest.issues.removeLabel({ ...issue, name });
if (wanted && !labels.includes(wanted)) {
  await github.rest.issues.createLabel({ ...repo, name: wanted, color: COLORS[level] }).catch((error) => { if (error.status !== 422) throw error; });
  await github.rest.issues.addLabels({ ...issue, labels: [wanted] });
}

if (process.env.RISK_CHECK !== 'true') return;
const count = unaccepted.length;
if (labels.includes(ACCEPTED) && !shown) await github.rest.issues.removeLabel({ ...issue, name: ACCEPTED });
const isAccepted = labels.includes(ACCEPTED) && shown;
const [state, description] = !report ? ['failure', 'The review left no report']
  : !isBroken && count === 0 ? ['success', 'No high risks' + (used.length > 0 ? ' beyond the accepted ones' : '')]
    : isAccepted ? ['success', 'Accepted by the label ' + ACCEPTED]
      : ['failure', (isBroken ? 'A side does not build' : 'High risks: ' + count) + '; the label ' + ACCEPTED + ' accepts'];
await github.rest.repos.createCommitStatus({ ...repo, sha: run.head_sha, context: 'gitops / risks', state, description, target_url: run.html_url });
`;
