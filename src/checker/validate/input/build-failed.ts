import { buildFailed as buildFailedRule } from '../../findings/build-failed';
import type { Finding } from '../../findings/finding';
import { notJudged } from '../../findings/judged';
import { remoteResource } from '../../findings/remote-resource';
import { streamOf, tell } from '../../findings/tell';
import { tellFault } from '../../findings/tell-fault';
import { explainRefusal } from '../../read/render/remote/refusal';
import type { RenderFailure } from '../../read/render/render';

/** The findings for an overlay that does not build: the error, or everything remote for which it was not tried. */
export function buildFailed({ target, explanation, unstarted, refusals = [] }: RenderFailure, cwd: string): Finding[] {
  const subject = streamOf(target.name);
  if (unstarted) {
    const { message, hint } = tellFault(explanation);
    return [notJudged(subject, message, hint)];
  }
  if (refusals.length === 0) return [tell(subject, buildFailedRule, explanation)];
  return refusals.map((refusal) => tell(subject, remoteResource, explainRefusal(refusal, cwd)));
}
