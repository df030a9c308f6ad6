import type { AppModel, PortModel } from './model';

/** The applications that link to a port. */
export type CallersOf = (port: PortModel) => readonly AppModel[];

/** Turns the links of all applications around, once. */
export function indexCallers(apps: readonly AppModel[]): CallersOf {
  const callers = new Map<PortModel, Set<AppModel>>();
  for (const caller of apps) {
    for (const { port } of caller.links) callers.set(port, (callers.get(port) ?? new Set()).add(caller));
  }
  return (port) => [...callers.get(port) ?? []];
}
