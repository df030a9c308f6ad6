import { parse } from 'yaml';
import type { ChangePlan } from './change-plan';
import { asObject, asString, at, isObject } from '../../kubernetes/objects/json';
import type { JsonObject } from '../../kubernetes/objects/json';
import type { ReadPath } from '../../system/on-disk';

/** What of a Job's spec a cluster refuses to change. @see https://kubernetes.io/docs/concepts/workloads/controllers/job/ */
const FROZEN: readonly string[] = ['template', 'selector', 'completionMode', 'completions'];

const IS_JOB = /^kind: Job$/m;

/** The Job that a file is about, whole or as a patch. */
function jobIn(content: string | undefined): JsonObject | undefined {
  if (content === undefined || !IS_JOB.test(content)) return undefined;
  const parsed: unknown = parse(content);
  return isObject(parsed as JsonObject) ? parsed as JsonObject : undefined;
}

function frozenIn(job: JsonObject | undefined): string {
  const spec = asObject(job?.spec);
  return JSON.stringify(FROZEN.map((field) => spec[field]));
}

/** True for a file that changes an object of base; one that holds an object itself makes or removes it. */
function isPatch(path: string): boolean {
  return path.endsWith('.patch.yaml');
}

/**
 * The names of Jobs that a run changes in a way that a cluster which has them refuses, with the file that does it. By the files that were
 * generated before: nothing is rendered, and what an image bot moves is not seen.
 */
export function jobsChangedInPlace({ writes, removals }: Pick<ChangePlan, 'writes' | 'removals'>, read: ReadPath): readonly { readonly name: string; readonly path: string }[] {
  const after = new Map<string, string | undefined>([
    ...writes.map(({ path, content }): [string, string] => [path, String(content)]),
    ...removals.map((path): [string, undefined] => [path, undefined]),
  ]);
  return [...after].flatMap(([path, content]) => {
    const found = path.endsWith('.yaml') ? read(path) : undefined;
    const [before, now] = [jobIn(found?.kind === 'file' ? found.bytes.toString('utf8') : undefined), jobIn(content)];
    const name = asString(at(now ?? before, 'metadata', 'name'));
    if (name === undefined || (!isPatch(path) && (before === undefined || now === undefined))) return [];
    return frozenIn(before) === frozenIn(now) ? [] : [{ name, path }];
  });
}

/** What a user has to know of a Job that changes in place. */
export function jobWarning({ name, path }: { readonly name: string; readonly path: string }): string {
  return `Job "${name}" changes in place (${path}): a cluster that has it refuses that. Delete it there first, or declare it with rerun: 'onChange'.`;
}
