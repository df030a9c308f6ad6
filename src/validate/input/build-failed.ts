import { INPUT_RULES } from './input-rules';
import type { Finding } from '../../findings/finding';
import type { RenderFailure } from '../../render/render';
import { notJudged, streamOf } from '../judged';

/** The finding for an overlay that does not build. */
export function buildFailed(failure: RenderFailure): Finding {
  const { file, line, cause, remedy } = failure.explanation;
  const place = file === '' ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  if (failure.unstarted) return notJudged(streamOf(failure.target.name), `${place}${cause}`, remedy);
  const rule = INPUT_RULES.buildFailed;
  const source = file === '' ? {} : { source: { file, line: line ?? 1 } };
  return {
    overlay: failure.target.name, document: -1, resource: '', rule: rule.id, severity: rule.severity, path: '', message: `${place}${cause}`, hint: remedy, ...source,
  };
}
