import { envOf, serviceIn, usersOf } from './links';
import { lostPorts } from './lost-ports';
import { containerPairs } from './pods';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { BareChange } from '../changes/change';

interface Link {
  readonly variable: string;
  /** The Service on either side, as `namespace/name`. */
  readonly from: string;
  readonly to: string | undefined;
  readonly value: string | undefined;
}

function serviceKey(service: JsonObject): string {
  return `${namespaceOf(service)}/${idOf(service).name}`;
}

function serviceOf(render: RenderIndex, key: string): JsonObject | undefined {
  const [namespace, name] = key.split('/');
  return render.service(namespace, name)?.resource.object;
}

function followed({ variable, from, to }: Link, { moves }: RiskContext): RiskDetail[] {
  const [[old], [now]] = [from, to ?? ''].map((key) => key.split('/'));
  if (moves.some((move) => move.from === old && move.to === now)) return [];
  return [{ level: 'low', message: `${variable} follows the Service that is renamed: ${from} → ${to ?? ''}`, hint: 'Pods that still run with the old value fail once the old Service is pruned: keep both Services until the rollout is over.' }];
}

function judge(link: Link, context: RiskContext): RiskDetail[] {
  const { variable, from, to, value } = link;
  if (from === to) return [];
  const service = serviceOf(context.before, from);
  const next = service && context.next(service);
  if (to !== undefined && next !== undefined && serviceKey(next) === to) return followed(link, context);
  if (to !== undefined) {
    const missing = serviceOf(context.after, to) === undefined ? ', which this render does not contain' : '';
    return [{ level: missing === '' ? 'medium' : 'high', message: `${variable} now reaches Service ${to}${missing}, before ${from}`, hint: 'Make sure that the new Service speaks the same protocol and holds the same data.' }];
  }
  const message = value === undefined ? `${variable} is gone: the link to Service ${from} is cut` : `${variable} no longer names Service ${from}, but ${value}`;
  return [{ level: 'medium', message, hint: 'Make sure that the program does without it, or reads the new value.' }];
}

function ofWorkload({ before, after, fields }: BareChange, context: RiskContext): RiskDetail[] {
  if (before === undefined || after === undefined || !fields.some(({ path }) => /\.env\b|^metadata\.namespace$/.test(path))) return [];
  return containerPairs(before, after).flatMap(([, was, is]) => {
    const next = envOf(is);
    return [...envOf(was)].flatMap(([variable, value]) => {
      const from = serviceIn(value, namespaceOf(before), context.before);
      const to = serviceIn(next.get(variable), namespaceOf(after), context.after);
      return from === undefined ? [] : judge({ variable, from, to, value: next.get(variable) }, context);
    });
  });
}

/** A Service that is gone while variables still name it. */
function ofService({ before, after }: BareChange, context: RiskContext): RiskDetail[] {
  if (before === undefined || serviceOf(context.after, serviceKey(before)) !== undefined) return [];
  const users = usersOf(serviceKey(before), context.after.workloads, context.before);
  if (users.length === 0) return [];
  const now = after === undefined ? 'is gone' : `is now ${serviceKey(after)}`;
  return [{ message: `Service ${serviceKey(before)} ${now}, but it is still named by ${shown(users)}`, hint: 'Change or remove these values in the same change; links declared in the configuration follow by themselves.' }];
}

/** An environment variable that named a Service names another one, or none, or one that is gone or gave up its port. */
export const linkChanges: RiskRule = {
  id: 'link-changes',
  level: 'high',
  weaker: ['medium', 'low'],
  title: 'A link to a Service is cut or re-targeted',
  check: (change, context) => (change.id.kind === 'Service' && change.id.group === '' ? [...ofService(change, context), ...lostPorts(change, context)] : ofWorkload(change, context)),
};
