import type { Clue } from './clue';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { POD_KIND_NAMES } from '../../../kubernetes/pods/pod-kinds';
import { isRuntimeLabel } from '../../../kubernetes/pods/runtime-labels';

/** Pods that a selector matches have the labels that it names, in their files but for those that controllers add. */
export function podsMeeting(selector: JsonObject): Clue {
  return { kinds: POD_KIND_NAMES, labels: Object.entries(asObject(selector.matchLabels)).filter(([key, value]) => value !== '' && !isRuntimeLabel(key)).map(([, value]) => String(value)) };
}
