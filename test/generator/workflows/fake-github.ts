import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { COMMENT_SCRIPT } from '../../../src/generator/workflows/github/comment-script';

/** A pull request as GitHub knows it. */
export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  labels: { readonly name: string }[];
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  body: string;
}

/** A commit status. */
export interface Status {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
}

/** The run that the script reacts to. */
export interface Run {
  readonly id: number;
  readonly event: string;
  readonly html_url: string;
  readonly head_sha: string;
  readonly head_branch: string;
  readonly head_repository: { readonly id: number; readonly owner: { readonly login: string } } | null;
}

type Call = Readonly<Record<string, unknown>>;
type Endpoint = (call: Call) => Promise<unknown>;

/** A run of a branch of the repository itself. */
export const RUN: Run = {
  id: 1, event: 'pull_request', html_url: 'https://github.example/run/1', head_sha: 'a'.repeat(40), head_branch: 'change', head_repository: { id: 1, owner: { login: 'team' } },
};

/** A run of a fork's branch. */
export const FORK_RUN: Run = { ...RUN, head_repository: { id: 2, owner: { login: 'visitor' } } };

/** Options of {@link FakeGitHub.comment}. */
export interface CommentOptions {
  /** @default RUN */
  readonly run?: Run;
  /** @default false */
  readonly riskCheck?: boolean;
}

/** What GitHub knows before and after the script. */
export class FakeGitHub {
  readonly pulls: PullRequest[] = [{ number: 7, head: { sha: RUN.head_sha, repo: { id: 1 } }, labels: [] }];
  readonly comments: Comment[] = [];
  readonly statuses: Status[] = [];
  readonly notices: string[] = [];
  readonly warnings: string[] = [];
  /** What runs have kept, by run. */
  readonly artifacts = new Map([[RUN.id, [{ id: 12, name: 'gitops-report' }, { id: 13, name: 'logs' }]]]);
  readonly repositoryLabels = new Set<string>();
  /** The endpoints that were called, in order, without those that only read. */
  readonly writes: string[] = [];
  /** The owners of the heads that were asked for. */
  readonly heads: unknown[] = [];

  /** Runs the script on a report's files. */
  async comment(files: Readonly<Record<string, string>>, { run = RUN, riskCheck = false }: CommentOptions = {}): Promise<void> {
    const directory = fs.mkdtempSync(path.join(tmpdir(), 'report-'));
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(directory, name), text);
    await this.commentFrom(directory, run, riskCheck);
    fs.rmSync(directory, { recursive: true });
  }

  /** Runs the script on a folder. */
  async commentFrom(directory: string, run: Run, riskCheck: boolean): Promise<void> {
    Object.assign(process.env, { REPORT: directory, RISK_CHECK: String(riskCheck) });
    // As actions/github-script does it.
    const script = new Function('github', 'context', 'core', 'require', `return (async () => {${COMMENT_SCRIPT}})();`) as (...args: unknown[]) => Promise<void>;
    const context = { repo: { owner: 'team', repo: 'gitops' }, payload: { workflow_run: run } };
    const core = { notice: (text: string) => this.notices.push(text), warning: (text: string) => this.warnings.push(text) };
    await script(this.api(), context, core, createRequire(__filename));
  }

  /** The names of the pull request's labels. */
  labels(): readonly string[] {
    return this.pulls[0].labels.map(({ name }) => name);
  }

  private api(): object {
    const issues = { ...this.commentEndpoints(), ...this.labelEndpoints() };
    const rest = {
      pulls: { list: async (call: Call) => { this.heads.push(call.head); return structuredClone(this.pulls); } },
      issues,
      actions: {
        listWorkflowRunArtifacts: async ({ run_id: run, name: wanted }: Call) => {
          const artifacts = (this.artifacts.get(run as number) ?? []).filter(({ name }) => name === wanted);
          return { data: { artifacts } };
        },
      },
      repos: { createCommitStatus: this.write('createCommitStatus', (call) => { this.statuses.push(call as unknown as Status); }) },
    };
    return { rest, paginate: (endpoint: Endpoint, call: Call) => endpoint(call) };
  }

  private commentEndpoints(): Readonly<Record<string, Endpoint>> {
    return {
      listComments: async () => structuredClone(this.comments),
      createComment: this.write('createComment', ({ body }) => {
        this.comments.push({ id: this.comments.length + 1, user: { login: 'github-actions[bot]' }, body: String(body) });
      }),
      updateComment: this.write('updateComment', ({ comment_id, body }) => {
        for (const comment of this.comments.filter(({ id }) => id === comment_id)) comment.body = String(body);
      }),
    };
  }

  private labelEndpoints(): Readonly<Record<string, Endpoint>> {
    const [pull] = this.pulls;
    return {
      createLabel: this.write('createLabel', ({ name }) => {
        if (this.repositoryLabels.has(String(name))) throw Object.assign(new Error('exists'), { status: 422 });
        this.repositoryLabels.add(String(name));
      }),
      addLabels: this.write('addLabels', ({ labels }) => { pull.labels.push(...(labels as string[]).map((name) => ({ name }))); }),
      removeLabel: this.write('removeLabel', ({ name }) => { pull.labels = pull.labels.filter((label) => label.name !== name); }),
    };
  }

  private write(name: string, effect: (call: Call) => void): Endpoint {
    return async (call) => {
      this.writes.push(name);
      effect(call);
    };
  }
}
