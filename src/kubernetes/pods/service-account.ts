import type { JsonObject } from '../objects/json';
import { asString } from '../objects/json';

/** The service account that Pods with this spec act as; the deprecated field counts where the other is empty. */
export function serviceAccountOf(pod: JsonObject): string {
  return asString(pod.serviceAccountName) || asString(pod.serviceAccount) || 'default';
}
