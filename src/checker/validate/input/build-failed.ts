import { INPUT_RULES } from './input-rules';
import type { Finding, RuleInfo } from '../../findings/finding';
import type { Explanation } from '../../read/render/explain/explain';
import { explainRefusal } from '../../read/render/remote/refusal';
import type { RenderFailure } from '../../read/render/render';

/** The findings for an overlay that does not build: the error, or everything remote for which it was not tried. */
export function buildFailed({ target, explanation, refusals = [] }: RenderFailure, cwd: string): Finding[] {
  if (refusals.length === 0) return [findingOf(INPUT_RULES.buildFailed, target.name, explanation)];
  return refusals.map((refusal) => findingOf(INPUT_RULES.remoteResource, target.name, explainRefusal(refusal, cwd)));
}

function findingOf(rule: RuleInfo, overlay: string, { file, line, cause, remedy }: Explanation): Finding {
  const place = file === '' ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  const source = file === '' ? {} : { source: { file, line: line ?? 1 } };
  return {
    overlay, document: -1, resource: '', rule: rule.id, severity: rule.severity, path: '', message: `${place}${cause}`, hint: remedy, ...source,
  };
}
