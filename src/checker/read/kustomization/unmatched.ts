import { relative, sep } from 'node:path';
import type { Level } from './accumulate';
import { accumulateLevels } from './accumulate';
import { couldMean } from './could-mean';
import type { Candidate } from './identity';
import type { KustomizationTree, Selector, TargetedPatch } from './node';
import { patchMatchesNothing } from './patch-matches-nothing';
import { replacementMatchesNothing } from './replacement-matches-nothing';
import { isPlain, patchSelects, replacementSelects } from './select';
import { groupBy } from '../../../common/group-by';
import type { Files, PassRule } from '../../findings/define-rule';
import type { Finding, RuleInfo } from '../../findings/finding';

/** The rules that {@link unmatchedPatches} applies. */
export const UNMATCHED_RULES: readonly PassRule<Files>[] = [patchMatchesNothing, replacementMatchesNothing];

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
  return findings.filter(({ message }, index) => findings.findIndex((other) => other.message === message) === index);
}

function unmatchedAt(level: Level, context: UnmatchedContext): Finding[] {
  return [...unmatchedPatchesOf(level, context), ...unmatchedReplacementsOf(level, context)];
}

function keyOf({ rule, source }: Finding): string {
  return `${rule} ${source?.file}:${source?.line}`;
}

/** A user of which not all can be seen may have what fits. */
function unmatchedInAllUsers(found: readonly Finding[], { node }: Level, context: UnmatchedContext): Finding[] {
  const levels = (context.usersOf?.(node.directory) ?? []).flatMap(accumulateLevels).filter((level) => level.node.directory === node.directory);
  const unmatched = levels.map((level) => new Set(level.complete ? unmatchedAt(level, context).map(keyOf) : []));
  return found.filter((one) => unmatched.every((keys) => keys.has(keyOf(one)))).map((one) => ({ ...one, severity: 'warning' }));
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

function unmatchedPatchesOf(level: Level, context: UnmatchedContext): Finding[] {
  const named = { before: byName(level.before), after: byName(level.after) };
  return level.node.patches.flatMap((patch): Finding[] => {
    const candidates = level[patch.stage];
    if (named[patch.stage](patch.target.name).some((candidate) => patchSelects(patch.target, candidate, level.labelsKnown))) return [];
    const what = patch.path === undefined ? 'an inline patch' : `the patch '${patch.path}'`;
    const found = finding(patchMatchesNothing, context, patch, `${what} is for ${describe(patch.target)}, which selects no resource, so kustomize ignores it`, `Correct the target or remove the patch. ${choices(patch.target, candidates)}`);
    return [couldMean(patch.target, candidates) ? found : { ...found, severity: 'warning' }];
  });
}

function unmatchedReplacementsOf(level: Level, context: UnmatchedContext): Finding[] {
  const named = byName(level.after);
  return level.node.replacements.flatMap((target): Finding[] => {
    if (named(target.select.name).some((candidate) => replacementSelects(target, candidate, level.labelsKnown))) return [];
    const but = target.reject.length === 0 ? '' : ' (after its rejects)';
    return [finding(replacementMatchesNothing, context, target, `a replacement writes to ${describe(target.select)}, which selects no resource${but}, so kustomize ignores it`, `Correct the select or remove the target. ${choices(target.select, level.after)}`)];
  });
}

/** A line of a kustomization; its file as an absolute path. */
type Place = Pick<TargetedPatch, 'file' | 'line'>;

function finding(rule: RuleInfo, { overlay, cwd }: UnmatchedContext, place: Place, problem: string, hint: string): Finding {
  const source = { file: relative(cwd, place.file).split(sep).join('/'), line: place.line };
  const message = `${source.file}:${source.line}: ${problem}`;
  return { overlay, document: -1, resource: '', rule: rule.id, severity: rule.severity, path: '', message, hint: hint.trim(), source };
}

function describe(selector: Selector): string {
  const parts = Object.entries(selector).map(([part, value]) => `${part} '${value}'`);
  return parts.length === 0 ? 'everything' : parts.join(', ');
}

const SHOWN = 5;

/** What could have been meant: the names of that kind, or the kinds there are. */
function choices({ kind }: Selector, candidates: readonly Candidate[]): string {
  const sameKind = candidates.filter(({ leaf }) => leaf.kind === kind);
  if (sameKind.length > 0) return `The ${kind} here: ${list(sameKind.map(({ ids }) => ids[ids.length - 1].name))}.`;
  const kinds = list(candidates.map(({ leaf }) => leaf.kind));
  return kinds === '' ? 'There are no resources here.' : `The kinds here: ${kinds}.`;
}

function list(words: readonly string[]): string {
  const unique = [...new Set(words)].sort();
  return unique.length <= SHOWN ? unique.join(', ') : `${unique.slice(0, SHOWN).join(', ')} and ${unique.length - SHOWN} more`;
}
