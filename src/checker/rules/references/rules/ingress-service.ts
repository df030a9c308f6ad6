import type { Path } from '../../../../common/path';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Finding } from '../../../findings/finding';
import type { Backend } from '../shared/backend';
import { judgeBackend } from '../shared/backend';
import type { LinkRule } from '../shared/link-rule';
import { linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('ingress-service', 'error', 'An Ingress sends requests to a Service and a port that exist.');

function readBackend(ingress: Resource, namespace: string, value: JsonValue | undefined, path: Path): Backend[] {
  const name = asString(at(value, 'service', 'name'));
  const portName = at(value, 'service', 'port', 'name');
  // The AWS load balancer controller reads such a backend from an annotation.
  if (name === undefined || portName === 'use-annotation') return [];
  const portKey = portName === undefined ? 'number' : 'name';
  const port = portName ?? at(value, 'service', 'port', 'number');
  return [{
    referrer: ingress,
    namespace,
    name,
    namePath: [...path, 'service', 'name'],
    port: typeof port === 'number' || typeof port === 'string' ? port : undefined,
    portPath: [...path, 'service', 'port', portKey],
  }];
}

function backendsOf(ingress: Resource, namespace: string): Backend[] {
  const paths = asList(at(ingress.object, 'spec', 'rules')).flatMap((rule, ruleAt) => asList(at(rule, 'http', 'paths')).flatMap(
    (path, pathAt) => readBackend(ingress, namespace, at(path, 'backend'), ['spec', 'rules', ruleAt, 'http', 'paths', pathAt, 'backend']),
  ));
  return [...readBackend(ingress, namespace, at(ingress.object, 'spec', 'defaultBackend'), ['spec', 'defaultBackend']), ...paths];
}

/** See the title in its info. */
export const ingressService: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const ingress of index.ofKind('Ingress.networking.k8s.io')) {
      for (const backend of backendsOf(ingress, index.namespaceOf(ingress))) {
        const finding = judgeBackend(index, info, backend);
        if (finding !== undefined) yield finding;
      }
    }
  },
};
