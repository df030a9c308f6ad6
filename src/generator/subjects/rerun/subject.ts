import type { RerunOptions } from './options';
import { ARGO_OPTIONS, ARGO_RECREATES, FLUX_RECREATES } from '../../../kubernetes/gitops/recreation';
import { textIn } from '../../links/text-in';
import type { Subject } from '../../model/subject';
import { oneOf, optional } from '../../options/shape';
import type { MetadataOptions } from '../metadata/options';

/** What becomes of a Job that changes: its template is one that clusters refuse to change. @see https://kubernetes.io/docs/concepts/workloads/controllers/job/ */
export const rerun: Subject<RerunOptions> = {
  shapes: { rerun: optional(oneOf('onChange')) },
  contribute(options, _, scope) {
    if (options.rerun === undefined) return {};
    const own = (options as MetadataOptions).annotations?.[ARGO_OPTIONS];
    const argo = [...own === undefined ? [] : [textIn(own, scope)], ARGO_RECREATES].join(',');
    return { metadata: { annotations: { [ARGO_OPTIONS]: argo, ...FLUX_RECREATES } } };
  },
};
