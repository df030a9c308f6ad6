import type { Finding, RuleInfo } from '../../findings/finding';
import { INPUT_RULES } from '../../findings/input-rules';
import { notJudged, streamOf } from '../../findings/judged';
import type { Explanation } from '../../read/render/explain/explain';
import { explainRefusal } from '../../read/render/remote/refusal';
import type { RenderFailure } from '../../read/render/render';

/** The findings for an overlay that does not build: the error, or everything remote for which it was not tried. */
export function buildFailed({ target, explanation, unstarted, refusals = [] }: RenderFailure, cwd: string): Finding[] {
  if (unstarted) return [notJudged(streamOf(target.name), `${placeOf(explanation)}${explanation.cause}`, explanation.remedy)];
  if (refusals.length === 0) return [findingOf(INPUT_RULES.buildFailed, target.name, explanation)];
  return refusals.map((refusal) => findingOf(INPUT_RULES.remoteResource, target.name, explainRefusal(refusal, cwd)));
}

function placeOf({ file, line }: Explanation): string {
  return file === '' ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
}

function findingOf(rule: RuleInfo, overlay: string, explanation: Explanation): Finding {
  const { file, line, cause, remedy } = explanation;
  const source = file === '' ? {} : { source: { file, line: line ?? 1 } };
  return {
    overlay, document: -1, resource: '', rule: rule.id, severity: rule.severity, path: '', message: `${placeOf(explanation)}${cause}`, hint: remedy, ...source,
  };
}
