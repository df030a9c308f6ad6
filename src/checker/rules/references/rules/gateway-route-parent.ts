import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, textOf } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { GATEWAY_GROUP } from '../../../../kubernetes/services/routes';
import type { Finding } from '../../../findings/finding';
import { gatewayRoutes } from '../shared/gateway-routes';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import { refusal } from '../shared/listener';
import { exists, externalHint, similarNameHint } from '../shared/named-objects';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('gateway-route-parent', 'error', 'A Gateway API route attaches to a Gateway and listener that take it.');

function nameOf(gateway: Resource): string {
  return textOf(at(gateway.object, 'metadata', 'name'));
}

function missingGateway(index: ResourceIndex, route: Resource, namespace: string, name: string, path: string): Finding | undefined {
  const target = { referrer: route, kind: 'Gateway', groupKind: `Gateway.${GATEWAY_GROUP}`, namespace, name };
  if (exists(index, target)) return undefined;
  return linkFinding(route, info, {
    path: `${path}.name`,
    message: `The render has no Gateway ${nameIn(namespace, name)}.`,
    hint: similarNameHint(index, target) + externalHint(target),
  }, 'warning');
}

function missingListener(gateway: Resource, route: Resource, parent: JsonObject, path: string): Finding {
  const section = asString(parent.sectionName);
  const names = asList(at(gateway.object, 'spec', 'listeners')).map((listener) => `${asString(at(listener, 'name'))} (${textOf(at(listener, 'port'))})`);
  return linkFinding(route, info, {
    path: section === undefined ? path : `${path}.sectionName`,
    message: `Gateway ${nameOf(gateway)} has no listener ${section ?? `on port ${textOf(parent.port)}`}.`,
    hint: `Its listeners are ${names.join(', ')}.`,
  });
}

function judgeListeners(index: ResourceIndex, gateway: Resource, route: Resource, parent: JsonObject, path: string): Finding | undefined {
  const listeners = asList(at(gateway.object, 'spec', 'listeners'));
  const section = asString(parent.sectionName);
  const chosen = listeners.filter((listener) => (section === undefined || at(listener, 'name') === section)
    && (parent.port === undefined || at(listener, 'port') === parent.port));
  if (listeners.length === 0) return undefined;
  if (chosen.length === 0) return missingListener(gateway, route, parent, path);
  const refusals = chosen.flatMap((listener) => {
    const refused = refusal(index, gateway, listener, route);
    return refused === undefined ? [] : [{ ...refused, listener: textOf(at(listener, 'name')) }];
  });
  if (refusals.length < chosen.length) return undefined;
  const [{ hint }] = refusals;
  return linkFinding(route, info, {
    path: refusals.every(({ field }) => field === 'hostnames') ? 'spec.hostnames' : path,
    message: `Gateway ${nameOf(gateway)} does not take the ${asString(route.object.kind)}: ${refusals.map(({ listener, reason }) => `listener ${listener} ${reason}`).join('; ')}.`,
    hint,
  });
}

function judgeParent(index: ResourceIndex, route: Resource, value: JsonValue, position: number): Finding | undefined {
  const parent = asObject(value);
  const name = asString(parent.name);
  if ((parent.kind ?? 'Gateway') !== 'Gateway' || (parent.group ?? GATEWAY_GROUP) !== GATEWAY_GROUP || name === undefined) return undefined;
  const home = index.namespaceOf(route);
  const namespace = asString(parent.namespace) ?? home;
  const path = formatPath(['spec', 'parentRefs', position]);
  const gateway = index.find(`Gateway.${GATEWAY_GROUP}`, namespace, name);
  return gateway === undefined
    ? missingGateway(index, route, namespace, name, path)
    : judgeListeners(index, gateway, route, parent, path);
}

/** See the title in its info. */
export const gatewayRouteParent: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const route of gatewayRoutes(index)) {
      for (const [position, parent] of asList(at(route.object, 'spec', 'parentRefs')).entries()) {
        const finding = judgeParent(index, route, parent, position);
        if (finding !== undefined) yield finding;
      }
    }
  },
};
