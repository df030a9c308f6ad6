import { conditionOf, wordsOf } from './verdict';
import { nameOf } from '../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';

/** Reasons for which every container waits for a moment. */
const ON_ITS_WAY: ReadonlySet<string> = new Set(['ContainerCreating', 'PodInitializing', '']);

function lastEnd(status: JsonObject): string {
  const ended = asObject(at(status, 'lastState', 'terminated'));
  const parts = [asString(ended.reason) ?? '', typeof ended.exitCode === 'number' ? `exit code ${ended.exitCode}` : ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : `, ended last with ${parts.join(', ')}`;
}

function ofContainer(status: JsonObject): string | undefined {
  const name = asString(status.name) ?? '';
  const waits = asObject(at(status, 'state', 'waiting'));
  const reason = asString(waits.reason) ?? '';
  if (!ON_ITS_WAY.has(reason)) {
    const message = asString(waits.message) ?? '';
    return reason === 'CrashLoopBackOff' ? `container ${name} crashes again and again${lastEnd(status)}` : `container ${name}: ${[reason, message].filter((part) => part !== '').join(': ')}`;
  }
  const ended = asObject(at(status, 'state', 'terminated'));
  return typeof ended.exitCode === 'number' && ended.exitCode !== 0 ? `container ${name} ended with exit code ${ended.exitCode}` : undefined;
}

function troubleOf(pod: JsonObject): string | undefined {
  const scheduled = conditionOf(pod, 'PodScheduled');
  if (scheduled?.status === 'False') return `no node takes it: ${wordsOf(scheduled)}`;
  const containers = [...asList(at(pod, 'status', 'initContainerStatuses')), ...asList(at(pod, 'status', 'containerStatuses'))].map(asObject);
  const found = containers.map(ofContainer).find((one) => one !== undefined);
  if (found !== undefined) return found;
  const unready = containers.filter((status) => status.ready !== true && at(status, 'state', 'running') !== undefined).map((status) => asString(status.name) ?? '');
  return unready.length === 0 || conditionOf(pod, 'Initialized')?.status !== 'True' ? undefined : `container ${unready[0]} runs, and its readiness probe does not pass`;
}

/** What keeps Pods from being ready: of the first that says why, with its name. */
export function troubleOfPods(pods: readonly JsonObject[]): string | undefined {
  for (const pod of pods) {
    const trouble = conditionOf(pod, 'Ready')?.status === 'True' ? undefined : troubleOf(pod);
    if (trouble !== undefined) return `Pod ${nameOf(pod)}: ${trouble}`;
  }
  return undefined;
}
