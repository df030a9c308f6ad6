import { formatPath } from '../../../common/path';
import { podKindOf } from '../../../kubernetes/pods/pod-kinds';
import { restartsOnChange } from '../../../kubernetes/pods/replicas';
import type { BareChange } from '../changes/change';
import type { FieldChange } from '../changes/compare';

/** The changed fields of a template whose change restarts the Pods that run; none where nothing restarts. */
export function restartingFields({ before, after, fields }: BareChange): readonly FieldChange[] {
  if (before === undefined || after === undefined || !restartsOnChange(after)) return [];
  const template = formatPath(podKindOf(after)?.template ?? []);
  return fields.filter(({ path }) => path === template || path.startsWith(`${template}.`));
}
