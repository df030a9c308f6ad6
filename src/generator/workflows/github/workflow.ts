import type { Action } from '../parts/actions';

/** What a token may do: everything that is not named is denied. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** A step that runs a script; what comes from outside reaches it only through `env`. */
export interface ScriptStep {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

/** A step that uses a pinned action. */
export interface ActionStep {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly action: Action;
  /** Whether the job goes on where this fails. @default false */
  readonly mayFail?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly with: Readonly<Record<string, string | number | boolean>>;
}

/** A job; every one has its permissions and its time limit. */
export interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly timeoutMinutes: number;
  readonly permissions: Permissions;
  readonly steps: readonly (ScriptStep | ActionStep)[];
}

/** A workflow of GitHub Actions. */
export interface Workflow {
  readonly name: string;
  /** Why its triggers are right, where a reader or a linter may doubt it. */
  readonly note?: string;
  /** The rule of a linter that the note answers. */
  readonly answeredRule?: string;
  readonly on: Readonly<Record<string, object>>;
  readonly concurrency: { readonly 'group': string; readonly 'cancel-in-progress': boolean | string };
  readonly jobs: Readonly<Record<string, Job>>;
}
