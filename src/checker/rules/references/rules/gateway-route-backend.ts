import type { Path } from '../../../../common/path';
import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { GATEWAY_GROUP } from '../../../../kubernetes/services/routes';
import type { Finding } from '../../../findings/finding';
import type { Backend } from '../shared/backend';
import { judgeBackend } from '../shared/backend';
import { gatewayRoutes } from '../shared/gateway-routes';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('gateway-route-backend', 'error', 'A Gateway API route sends requests to a Service and a port that exist, speak its protocol and may be used by it.');

function readBackend(route: Resource, home: string, value: JsonValue | undefined, path: Path): Backend[] {
  const backend = asObject(value);
  const name = asString(backend.name);
  const isService = (backend.kind ?? 'Service') === 'Service' && (backend.group ?? '') === '';
  if (!isService || name === undefined) return [];
  return [{
    referrer: route,
    namespace: asString(backend.namespace) ?? home,
    name,
    namePath: [...path, 'name'],
    port: typeof backend.port === 'number' ? backend.port : undefined,
    portPath: [...path, 'port'],
    protocol: route.object.kind === 'UDPRoute' ? 'UDP' : 'TCP',
  }];
}

function mirrorsOf(rule: JsonValue, path: Path): [JsonValue | undefined, Path][] {
  return asList(at(rule, 'filters')).map((filter, position) =>
    [at(filter, 'requestMirror', 'backendRef'), [...path, 'filters', position, 'requestMirror', 'backendRef']]);
}

function backendsOf(route: Resource, home: string): Backend[] {
  return asList(at(route.object, 'spec', 'rules')).flatMap((rule, ruleAt) => {
    const path = ['spec', 'rules', ruleAt];
    const references: [JsonValue | undefined, Path][] = asList(at(rule, 'backendRefs')).map((value, position) => [value, [...path, 'backendRefs', position]]);
    return [...references, ...mirrorsOf(rule, path)].flatMap(([value, here]) => readBackend(route, home, value, here));
  });
}

function isGranted(index: ResourceIndex, home: string, { referrer, namespace, name }: Backend): boolean {
  return index.ofKind(`ReferenceGrant.${GATEWAY_GROUP}`).some((grant) => index.namespaceOf(grant) === namespace
    && asList(at(grant.object, 'spec', 'from')).some((from) => at(from, 'group') === GATEWAY_GROUP && at(from, 'kind') === referrer.object.kind && at(from, 'namespace') === home)
    && asList(at(grant.object, 'spec', 'to')).some((to) => (at(to, 'group') ?? '') === '' && at(to, 'kind') === 'Service' && (at(to, 'name') ?? name) === name));
}

function judgeGrant(index: ResourceIndex, home: string, backend: Backend): Finding | undefined {
  const { referrer, namespace, name, namePath } = backend;
  if (index.mayBeSame(namespace, home) || index.service(namespace, name) === undefined || isGranted(index, home, backend)) return undefined;
  const grant = `${asString(referrer.object.kind)} in ${home} to Services in ${namespace}`;
  return linkFinding(referrer, info, {
    path: formatPath([...namePath.slice(0, -1), 'namespace']),
    message: `Service ${nameIn(namespace, name)} is in another namespace, and no ReferenceGrant there permits ${grant}.`,
    hint: `Add a ReferenceGrant in namespace ${namespace}: from ${asString(referrer.object.kind)} in ${home}, to Service.`,
  });
}

/** See the title in its info. */
export const gatewayRouteBackend: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const route of gatewayRoutes(index)) {
      const home = index.namespaceOf(route);
      for (const backend of backendsOf(route, home)) {
        const finding = judgeBackend(index, info, backend) ?? judgeGrant(index, home, backend);
        if (finding !== undefined) yield finding;
      }
    }
  },
};
