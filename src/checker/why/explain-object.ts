import { causeNames } from './causes';
import { changedFields } from './changed-fields';
import type { ChangedFields } from './changed-fields';
import { fieldOrigin } from './field-origin';
import type { Traced } from './field-origin';
import { findFields, nearestField } from './field-query';
import type { Cause, Origin } from './origin';
import type { Places } from './place';
import { placesFrom } from './place';
import { referencesOf } from './references';
import type { TraceOptions } from './trace';
import { traceObject } from './trace';
import type { Path } from '../../common/path';
import { formatPath } from '../../common/path';
import type { JsonObject } from '../../kubernetes/objects/json';
import { CommandFault } from '../../system/fault';
import type { SourceLine } from '../findings/finding';

/** What can be said of a rendered object. */
export interface Explanation {
  /** The file that it stands in, or its generator; absent where that is not known. */
  readonly from?: Cause;
  /** What may bring it, where that is not known. */
  readonly unseen?: readonly (SourceLine & { readonly what: string })[];
  /** The field that was asked about. */
  readonly field?: Origin;
  /** Without a field: those that something else than the file set. */
  readonly changed?: ChangedFields;
}

/** What is explained, and how. */
export interface ExplainOptions extends TraceOptions {
  readonly cwd: string;
  readonly field?: string;
}

function oneField(object: JsonObject, text: string): Path | undefined {
  const found = findFields(object, text);
  if (found.length > 1) {
    const all = found.map((path) => formatPath(path)).slice(0, 5).join(', ');
    throw new CommandFault(`'${text}' may be ${found.length} fields`, `Name one of ${all}.`);
  }
  return found.at(0);
}

/** The field as it is rendered, or as it was before something removed it. */
async function pathOf({ trace: { object, cuts, after } }: Traced, text: string): Promise<Path> {
  const path = oneField(object, text);
  if (path !== undefined) return path;
  const start = await after(cuts[0]);
  const removed = start === undefined ? undefined : oneField(start, text);
  if (removed !== undefined) return removed;
  const guess = nearestField(object, text);
  throw new CommandFault(`the object has no field '${text}'`, guess === undefined ? 'Name one as spec.replicas or containers[name=web].image.' : `Did you mean '${guess}'?`);
}

function untraced(unseen: readonly { readonly file: string; readonly line: number; readonly what: string }[], places: Places): Explanation {
  return { unseen: unseen.map(({ what, ...line }) => ({ ...places.line(line), what })) };
}

/**
 * Says where a rendered object, or one of its fields, comes from. What is said is tried on the renderer: the build is run without its last steps.
 *
 * @throws CommandFault for a field that there is not, or that may be several.
 */
export async function explainObject(object: JsonObject, directory: string, { cwd, field, ...options }: ExplainOptions): Promise<Explanation> {
  const { files } = options;
  const places = placesFrom(cwd, files);
  const trace = traceObject(object, directory, options);
  if ('unseen' in trace) return untraced(trace.unseen, places);
  const names = causeNames(trace, files, places);
  const traced = { trace, names, references: referencesOf(trace.way, trace.way.at(-1)?.level.after ?? [], files) };
  const { strength: _, ...from } = names.leaf({ path: [], rendered: object });
  if (field === undefined) return { from, changed: await changedFields(traced) };
  return { from, field: await fieldOrigin(traced, await pathOf(traced, field)) };
}
