import type { Finding } from '../../../findings/finding';
import { formatPath } from '../../../findings/path';
import type { JsonObject, JsonValue } from '../../../resources/json';
import { asList, asObject, asString, at, textOf } from '../../../resources/json';
import type { Resource } from '../../../resources/resource';
import { GATEWAY_GROUP, gatewayRoutes } from '../gateway-routes';
import type { LinkRule } from '../link-rule';
import { linkFinding, linkRuleInfo } from '../link-rule';
import { exists, externalHint, similarNameHint } from '../named-objects';
import type { ResourceIndex } from '../resource-index';

const info = linkRuleInfo('gateway-route-parent', 'error', 'A Gateway API route attaches to a Gateway and listener that take it.');

function missingGateway(index: ResourceIndex, route: Resource, namespace: string, name: string, path: string): Finding | undefined {
  const target = { referrer: route, kind: 'Gateway', groupKind: `Gateway.${GATEWAY_GROUP}`, namespace, name };
  if (exists(index, target)) return undefined;
  return linkFinding(route, info, {
    path: `${path}.name`,
    message: `The render has no Gateway ${namespace}/${name}.`,
    hint: similarNameHint(index, target) + externalHint(target),
  }, 'warning');
}

function admits(listener: JsonValue, sameNamespace: boolean): boolean {
  return sameNamespace || (at(listener, 'allowedRoutes', 'namespaces', 'from') ?? 'Same') !== 'Same';
}

interface Place {
  readonly path: string;
  readonly sameNamespace: boolean;
}

function judgeListeners(gateway: Resource, route: Resource, parent: JsonObject, place: Place): Finding | undefined {
  const listeners = asList(at(gateway.object, 'spec', 'listeners'));
  const section = asString(parent.sectionName);
  const gatewayName = asString(at(gateway.object, 'metadata', 'name'));
  const chosen = listeners.filter((listener) => (section === undefined || at(listener, 'name') === section)
    && (parent.port === undefined || at(listener, 'port') === parent.port));
  if (chosen.length === 0) {
    const names = listeners.map((listener) => `${asString(at(listener, 'name'))} (${textOf(at(listener, 'port'))})`).join(', ');
    return linkFinding(route, info, {
      path: section === undefined ? place.path : `${place.path}.sectionName`,
      message: `Gateway ${gatewayName} has no listener ${section ?? `on port ${textOf(parent.port)}`}.`,
      hint: `Its listeners are ${names}.`,
    });
  }
  if (chosen.some((listener) => admits(listener, place.sameNamespace))) return undefined;
  return linkFinding(route, info, {
    path: place.path,
    message: `Gateway ${gatewayName} takes routes of its own namespace only.`,
    hint: 'Set allowedRoutes.namespaces.from of the listener to All or Selector, or move the route.',
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
    : judgeListeners(gateway, route, parent, { path, sameNamespace: namespace === home });
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
