import { relative, sep } from 'node:path';
import type { RemotePolicy } from './policy';
import { CommandFault } from '../../../../system/fault';
import type { RemoteEntry } from '../../kustomization/remote/find-remote';
import type { Explanation } from '../explain/explain';

/** An entry that is not let through. */
export interface Refusal {
  readonly entry: RemoteEntry;
  /** Why, where nothing could allow it. */
  readonly never?: string;
}

/** Refuses an entry that nobody allowed, or nobody can; undefined where it may be fetched. */
export function refusalOf(entry: RemoteEntry, policy: RemotePolicy): Refusal | undefined {
  const { host, never } = entry.address;
  if (never !== undefined) return { entry, never };
  return policy.all || (host !== '' && policy.hosts().includes(host)) ? undefined : { entry };
}

const LONGEST = 200;

/** An entry on one line, without what may be a password. */
function shown(text: string): string {
  const line = text.trim().replace(/\/\/[^/@\s]*@/, '//…@').replaceAll(/[^\x20-\x7e\u00a1-\u024f\u2026]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function remedy({ entry: { address: { host } }, never }: Refusal): string {
  if (never !== undefined) return 'Remove it, or put a copy of what it names into the repository.';
  const named = host === '' ? '' : `, or add '${host}' to allowRemote in projen-gitops.validate.yaml of the directory you run this in`;
  return `Put a copy of what it names into the repository. If you trust it: give --allow-remote${named}.`;
}

/** Says what is refused, in the form of an error of a build. */
export function explainRefusal(refusal: Refusal, cwd: string): Explanation {
  const { entry: { file, line, text, address }, never } = refusal;
  const what = address.protocol === '' ? `'${shown(text)}' may hide a remote entry` : `'${shown(text)}' is remote`;
  const why = never === undefined ? `, and nothing is fetched from ${address.host || 'elsewhere'} without permission` : `, and never fetched: ${never}`;
  return { code: 'remote-resource', file: relative(cwd, file).split(sep).join('/'), line, cause: `${what}${why}`, remedy: remedy(refusal), raw: '' };
}

/**
 * Ends a command that would build what is refused.
 *
 * @throws CommandFault that names every refused entry, where there is one.
 */
export function throwRefusals(refusals: readonly Refusal[], cwd: string): void {
  if (refusals.length === 0) return;
  const explanations = refusals.map((refusal) => explainRefusal(refusal, cwd));
  const lines = [...new Set(explanations.map(({ file, line, cause }) => `${file}:${line}: ${cause}`))];
  throw new CommandFault(lines.join('\n'), [...new Set(explanations.map((explanation) => explanation.remedy))].join('\n  '));
}
