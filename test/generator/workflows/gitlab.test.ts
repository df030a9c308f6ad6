import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { NOTE_SCRIPT } from '../../../src/generator/workflows/gitlab/note-script';
import { gitlabPipeline } from '../../../src/generator/workflows/gitlab/pipeline';

interface Job {
  readonly image: string;
  readonly script: readonly string[];
  readonly rules: readonly object[];
  readonly variables: object;
}

interface Note {
  readonly id: number;
  readonly author: { readonly id: number };
  readonly body: string;
}

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
}

const jobs = gitlabPipeline({ node: '20.19.0', install: 'npm ci' }) as Readonly<Record<string, Job>>;
const NOTES = 'https://gitlab.example/api/v4/projects/3/merge_requests/4/notes';

/** Runs the script on pages of notes and returns its requests; the report is one of the pipeline 9. */
async function note(report: string | undefined, pages: readonly (readonly Note[])[], pipeline = '9'): Promise<readonly Request[]> {
  const directory = fs.mkdtempSync(path.join(tmpdir(), 'note-'));
  fs.mkdirSync(path.join(directory, 'gitops-report'));
  if (report !== undefined) fs.writeFileSync(path.join(directory, 'gitops-report/report.md'), report);
  fs.writeFileSync(path.join(directory, 'gitops-report/pipeline'), '9\n');
  const requests: Request[] = [];
  const env = {
    CI_API_V4_URL: 'https://gitlab.example/api/v4', CI_MERGE_REQUEST_IID: '4', CI_MERGE_REQUEST_PROJECT_ID: '3', CI_PIPELINE_ID: pipeline, CI_PIPELINE_URL: 'https://gitlab.example/pipeline', GITOPS_NOTE_TOKEN: 'token',
  };
  const fetch = async (url: string, { method, body }: { readonly method: string; readonly body?: string }): Promise<object> => {
    const page = Number(new URL(url).searchParams.get('page') ?? 1);
    if (method !== 'GET') requests.push({ method, url, body: (JSON.parse(body ?? '') as Note).body });
    const answer = url.endsWith('/user') ? { id: 1 } : pages[page - 1] ?? [];
    return { ok: true, json: async () => answer, headers: new Headers(page < pages.length ? { 'x-next-page': String(page + 1) } : {}) };
  };
  const nodeRequire = createRequire(__filename);
  const require = (name: string): unknown => name === 'node:fs' ? { ...fs, readFileSync: (file: string) => fs.readFileSync(path.join(directory, file), 'utf8') } : nodeRequire(name);
  const script = new Function('process', 'fetch', 'require', `${NOTE_SCRIPT.replace('main().catch', 'return main().catch')}`) as (...args: unknown[]) => Promise<void>;
  await script({ env }, fetch, require);
  fs.rmSync(directory, { recursive: true });
  return requests;
}

const body = (report: string): string =>
  `<!-- projen-gitops:diff -->\n${report}\n\nThe whole report is an artifact of [the pipeline](https://gitlab.example/pipeline).`;

it('a merge request is checked and reviewed, the default branch is checked', () => {
  expect(Object.keys(jobs)).toEqual(['gitops-check', 'gitops-review', 'gitops-note']);
  expect(jobs['gitops-review'].script[1]).toContain('npx projen diff --base "$base" --format html > gitops-report/report.html');
  expect(jobs['gitops-check'].rules).toHaveLength(2);
});

it('the review compares with what the merge request is merged with, else with where its branch started', () => {
  expect(jobs['gitops-review'].script[1]).toMatch(/^base=\$\{CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-\$CI_MERGE_REQUEST_DIFF_BASE_SHA\}\n/);
});

it('the note is written only where a token is provided, by a job without the repository', () => {
  expect(jobs['gitops-note'].rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event" && $GITOPS_NOTE_TOKEN', when: 'always' }]);
  expect(jobs['gitops-note'].variables).toEqual({ GIT_STRATEGY: 'none' });
});

it('every image is named by an exact version', () => {
  for (const { image } of Object.values(jobs)) expect(image).toBe('node:20.19.0-bookworm');
});

it('the first report makes a note', async () => {
  expect(await note('text', [[]])).toEqual([{ method: 'POST', url: NOTES, body: body('text') }]);
});

it('a later report updates it in place, on whatever page it is', async () => {
  const other = { id: 5, author: { id: 2 }, body: body('of someone else') };
  expect(await note('text', [[other], [{ id: 6, author: { id: 1 }, body: body('old') }]])).toEqual([{ method: 'PUT', url: `${NOTES}/6`, body: body('text') }]);
});

it('the same report writes nothing', async () => {
  expect(await note('text', [[{ id: 6, author: { id: 1 }, body: body('text') }]])).toEqual([]);
});

it('no text of the report notifies anyone or is a command', async () => {
  expect(await note('@all\n/merge', [[]])).toEqual([{ method: 'POST', url: NOTES, body: body('@\u200ball\n\u200b/merge') }]);
});

const NO_REPORT = '<!-- projen-gitops:diff -->\nThe review left no report; [the pipeline](https://gitlab.example/pipeline) says why.';

it.each<[string, string | undefined, string]>([
  ['there is none', undefined, '9'],
  ['it is empty', '', '9'],
  ['it is that of an earlier pipeline', 'text', '10'],
])('the note says that there is no report where %s', async (_, report, pipeline) => {
  expect(await note(report, [[]], pipeline)).toEqual([{ method: 'POST', url: NOTES, body: NO_REPORT }]);
});
