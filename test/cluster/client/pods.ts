import type { Kubectl } from './kubectl';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../src/kubernetes/objects/json';

/** A Pod that runs. */
export interface RunningPod {
  readonly namespace: string;
  readonly name: string;
  readonly ip: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly container: string;
}

/** What is tried from a Pod. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** The Pods of some namespaces that run. */
export async function runningPods(kubectl: Kubectl, namespaces: readonly string[]): Promise<RunningPod[]> {
  const lists = await Promise.all(namespaces.map(async (namespace) => JSON.parse(await kubectl.run('get', 'pods', '-n', namespace, '-o', 'json')) as JsonObject));
  return lists.flatMap(({ items }) => asList(items).map(asObject)).filter((pod) => at(pod, 'status', 'phase') === 'Running').map((pod) => ({
    namespace: String(at(pod, 'metadata', 'namespace')),
    name: String(at(pod, 'metadata', 'name')),
    ip: String(at(pod, 'status', 'podIP')),
    labels: asObject(at(pod, 'metadata', 'labels')) as Readonly<Record<string, string>>,
    container: asString(at(pod, 'spec', 'containers', 0, 'name')) ?? '',
  }));
}

/** Arguments are a host, its port, the next host …; all are tried at the same time. */
const TRY_ALL = `
place=0
while [ $# -gt 0 ]; do
  if nc -w 2 "$1" "$2" </dev/null >/dev/null 2>&1; then echo $place; fi &
  place=$((place + 1))
  shift 2
done
wait
`;

/** Which of some addresses take a connection from a Pod, in their order. */
export async function connects(kubectl: Kubectl, { namespace, name, container }: RunningPod, targets: readonly Target[]): Promise<boolean[]> {
  const args = targets.flatMap(({ host, port }) => [host, String(port)]);
  const printed = await kubectl.run('exec', '-n', namespace, name, '-c', container, '--', 'sh', '-c', TRY_ALL, 'try', ...args);
  const open = new Set(printed.split('\n').filter((line) => line !== '').map(Number));
  return targets.map((_, place) => open.has(place));
}
