import { relative, sep } from 'node:path';
import type { Level } from './accumulate';
import { accumulateLevels } from './accumulate';
import type { Candidate } from './identity';
import type { KustomizationTree, TargetedPatch } from './node';
import { patchMatchesNothing } from './patch-matches-nothing';
import { replacementMatchesNothing } from './replacement-matches-nothing';
import { isPlain, patchSelects, replacementSelects } from './select';
import type { SeenSelection } from './tell-selection';
import { groupBy } from '../../../common/group-by';
import type { AnyTellingRule, Files, TellingRule } from '../../findings/define-rule';
import type { Finding } from '../../findings/finding';
import { streamOf, tell } from '../../findings/tell';

/** The rules that {@link unmatchedPatches} applies. */
export const UNMATCHED_RULES: readonly AnyTellingRule[] = [patchMatchesNothing, replacementMatchesNothing];

/** What findings need to know of the build they are about. */
export interface UnmatchedContext {
  readonly overlay: string;
  /** Directory that paths in messages are relative to. */
  readonly cwd: string;
  /** The kustomizations of the repository that include a directory. @default none is known */
  readonly usersOf?: (directory: string) => readonly KustomizationTree[];
}

/**
 * Patches and replacements that select nothing: kustomize ignores them without a word. A level that includes what cannot
 * be seen without running it (remote resources, charts, plugins) is not judged, nor is a Component without the kustomization that includes it.
 * A Component is shared: what it does is a mistake only where it fits nothing in any of its users, and a warning there, because there may be more.
 */
export function unmatchedPatches(tree: KustomizationTree, context: UnmatchedContext): Finding[] {
  if (tree.root.isComponent) return [];
  const findings = accumulateLevels(tree).filter(({ complete }) => complete).flatMap((level) => {
    const found = unmatchedAt(level, context);
    return level.node.isComponent && found.length > 0 ? unmatchedInAllUsers(found, level, context) : found;
  });
  return [...groupBy(findings, ({ key }) => key).values()].map(([first]) => first.finding);
}

/** A patch or a replacement that selects nothing; those that are the same in several levels have one key. */
interface Unmatched {
  readonly key: string;
  readonly finding: Finding;
}

function unmatchedAt(level: Level, context: UnmatchedContext): Unmatched[] {
  return [...unmatchedPatchesOf(level, context), ...unmatchedReplacementsOf(level, context)];
}

/** A user of which not all can be seen may have what fits. */
function unmatchedInAllUsers(found: readonly Unmatched[], { node }: Level, context: UnmatchedContext): Unmatched[] {
  const levels = (context.usersOf?.(node.directory) ?? []).flatMap(accumulateLevels).filter((level) => level.node.directory === node.directory);
  const inUsers = levels.map((level) => new Set(level.complete ? unmatchedAt(level, context).map(({ key }) => key) : []));
  return found.filter(({ key }) => inUsers.every((keys) => keys.has(key))).map((one) => ({ ...one, finding: { ...one.finding, severity: 'warning' } }));
}

/** Where a selector stands, as findings name it. */
function placeOf({ file, line }: Pick<TargetedPatch, 'file' | 'line'>, { cwd }: UnmatchedContext): { readonly file: string; readonly line: number } {
  return { file: relative(cwd, file).split(sep).join('/'), line };
}

function unmatched<Seen extends SeenSelection>(rule: TellingRule<Seen, Files>, { overlay }: UnmatchedContext, seen: Seen): Unmatched {
  return { key: JSON.stringify([rule.id, seen.file, seen.line, seen.target]), finding: tell(streamOf(overlay), rule, seen) };
}

/** Finds the objects that may have a name without looking at each: there may be as many patches as objects. */
function byName(candidates: readonly Candidate[]): (name: string | undefined) => readonly Candidate[] {
  let named: Map<string, Candidate[]> | undefined;
  return (name) => {
    if (name === undefined || !isPlain(name)) return candidates;
    named ??= candidatesByName(candidates);
    return named.get(name) ?? [];
  };
}

function candidatesByName(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const names = candidates.flatMap((candidate) => [...new Set(candidate.ids.map(({ name }) => name))].map((name) => ({ name, candidate })));
  return new Map([...groupBy(names, ({ name }) => name)].map(([name, entries]) => [name, entries.map(({ candidate }) => candidate)]));
}

function unmatchedPatchesOf(level: Level, context: UnmatchedContext): Unmatched[] {
  const named = { before: byName(level.before), after: byName(level.after) };
  return level.node.patches.flatMap((patch): Unmatched[] => {
    const { target, stage, path } = patch;
    if (named[stage](target.name).some((candidate) => patchSelects(target, candidate, level.labelsKnown))) return [];
    const seen = { ...placeOf(patch, context), target, candidates: level[stage], ...path === undefined ? {} : { path } };
    return [unmatched(patchMatchesNothing, context, seen)];
  });
}

function unmatchedReplacementsOf(level: Level, context: UnmatchedContext): Unmatched[] {
  const named = byName(level.after);
  return level.node.replacements.flatMap((target): Unmatched[] => {
    const { select, reject } = target;
    if (named(select.name).some((candidate) => replacementSelects(target, candidate, level.labelsKnown))) return [];
    const seen = { ...placeOf(target, context), target: select, candidates: level.after, hasRejects: reject.length > 0 };
    return [unmatched(replacementMatchesNothing, context, seen)];
  });
}
