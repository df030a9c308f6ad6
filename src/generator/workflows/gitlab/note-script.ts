import { QUIET } from '../parts/quiet';

/** The script that keeps one note with the report on a merge request; its token is a variable that the project has to provide. */
export const NOTE_SCRIPT = String.raw`const { readFileSync } = require('node:fs');
const MARKER = '<!-- projen-gitops:diff -->';
const { CI_API_V4_URL, CI_MERGE_REQUEST_IID, CI_MERGE_REQUEST_PROJECT_ID, CI_PIPELINE_ID, CI_PIPELINE_URL, GITOPS_NOTE_TOKEN } = process.env;
const notes = CI_API_V4_URL + '/projects/' + CI_MERGE_REQUEST_PROJECT_ID + '/merge_requests/' + CI_MERGE_REQUEST_IID + '/notes';

async function call(method, url, body) {
  const headers = { 'PRIVATE-TOKEN': GITOPS_NOTE_TOKEN, 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: body && JSON.stringify({ body }) });
  if (!response.ok) throw new Error(method + ' ' + url + ': ' + response.status);
  return response;
}

async function findNote() {
  const { id: ownId } = await (await call('GET', CI_API_V4_URL + '/user')).json();
  for (let page = '1'; page;) {
    const response = await call('GET', notes + '?per_page=100&page=' + page);
    const found = (await response.json()).find(({ author, body }) => author.id === ownId && body.startsWith(MARKER));
    if (found) return found;
    page = response.headers.get('x-next-page');
  }
}

// Without a checkout the directory may still hold the report of an earlier pipeline.
function readReport() {
  try {
    const isOwn = readFileSync('gitops-report/pipeline', 'utf8').trim() === CI_PIPELINE_ID;
    return (isOwn && readFileSync('gitops-report/report.md', 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

${QUIET}
// A line that begins with a slash may be a quick action of GitLab.
const still = (text) => quiet(text).replace(/^\s*\//gm, '\u200b$&');

async function main() {
  const report = readReport();
  const body = (report === undefined
    ? [MARKER, 'The review left no report; [the pipeline](' + CI_PIPELINE_URL + ') says why.']
    : [MARKER, still(report), '', 'The whole report is an artifact of [the pipeline](' + CI_PIPELINE_URL + ').']).join('\n');
  const note = await findNote();
  if (!note) await call('POST', notes, body);
  else if (note.body !== body) await call('PUT', notes + '/' + note.id, body);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
`;
