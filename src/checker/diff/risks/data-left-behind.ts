import type { Mounted } from './mounted-data';
import { mountsOf } from './mounted-data';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';

interface Loss extends RiskDetail {
  readonly container: string;
}

/** True where the old claim was renamed to the new one: that it is another one is told there. */
function isSuccessor(before: JsonObject, claim: string | undefined, next: Mounted, context: RiskContext): boolean {
  const old = claim === undefined ? undefined : context.before.find('PersistentVolumeClaim', namespaceOf(before), claim)?.object;
  const successor = old && context.next(old);
  return successor !== undefined && nameOf(successor) === next.claim;
}

function describe(path: string, was: Mounted, now: Mounted | undefined): RiskDetail | undefined {
  if (now === undefined) {
    const message = `nothing is mounted at ${path} any more, before ${was.source}: what is written there is lost with the container`;
    return { level: 'medium', message, hint: 'Mount it again, or make sure that the program keeps its data elsewhere.' };
  }
  const instead = `${path} holds ${now.source} instead of ${was.source}`;
  if (!now.lasts) {
    const message = `${instead}: the data are not there, and what is written is lost with the Pod`;
    return { level: 'high', message, hint: 'Keep the volume, or move the data to where the program keeps them now before this is rolled out.' };
  }
  if (now.source !== was.source) {
    return { level: 'medium', message: `${instead}: the program finds other data, or none`, hint: 'Copy the data to the new volume before this is rolled out.' };
  }
  const folders = `${now.subPath || 'its root'} instead of ${was.subPath || 'its root'}`;
  if (now.subPath === was.subPath) return undefined;
  return { level: 'medium', message: `${path} holds another folder of ${was.source}: ${folders}`, hint: 'Move the data to the new folder before this is rolled out.' };
}

/** What all containers of the new Pods find together, and how what they found before went on. */
interface Then {
  readonly everywhere: ReadonlySet<string>;
  readonly isRenamed: (claim: string | undefined, next: Mounted) => boolean;
}

function lossesOf(old: ReadonlyMap<string, Mounted>, now: ReadonlyMap<string, Mounted>, { everywhere, isRenamed }: Then): RiskDetail[] {
  return [...old].filter(([, { lasts }]) => lasts).flatMap(([path, was]) => {
    const next = now.get(path);
    if (next === undefined ? everywhere.has(was.source) : next.lasts && isRenamed(was.claim, next)) return [];
    return describe(path, was, next) ?? [];
  });
}

function losses(before: JsonObject, after: JsonObject, context: RiskContext): Loss[] {
  const old = mountsOf(before);
  if (![...old.values()].some((mounts) => [...mounts.values()].some(({ lasts }) => lasts))) return [];
  const now = mountsOf(after);
  const then: Then = {
    everywhere: new Set([...now.values()].flatMap((mounts) => [...mounts.values()].map(({ source }) => source))),
    isRenamed: (claim, next) => isSuccessor(before, claim, next, context),
  };
  return [...old].flatMap(([container, found]) => {
    const mounts = now.get(container);
    return mounts === undefined ? [] : lossesOf(found, mounts, then).map((loss) => ({ ...loss, container }));
  });
}

/** Where a container found data that outlive it, it finds something else. */
export const dataLeftBehind: RiskRule = {
  id: 'data-left-behind',
  level: 'high',
  weaker: ['medium'],
  title: 'Pods no longer find their data',
  check({ before, after }, context) {
    if (before === undefined || after === undefined || podTemplateOf(before) === undefined) return [];
    const found = losses(before, after, context);
    return [...new Set(found.map(({ message }) => message))].map((message) => {
      const same = found.filter((loss) => loss.message === message);
      const [{ level, hint }] = same;
      return { level, hint, message: `container ${same.map(({ container }) => container).join(', ')}: ${message}` };
    });
  },
};
