import { formatPath } from '../../../../common/path';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Container } from '../../../../kubernetes/pods/containers';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('handler-port', 'error', 'A probe or lifecycle hook that names a port names one of its container.');

const HANDLERS = [['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop']] as const;
const ACTIONS = ['httpGet', 'tcpSocket'] as const;

function namesOf({ spec }: Container): string[] {
  return asList(spec.ports).flatMap((port) => asString(at(port, 'name')) ?? []);
}

function describe(names: readonly string[]): string {
  return names.length === 0 ? 'The container names no port: give it one in ports, or ask a number.' : `Its named ports: ${names.join(', ')}.`;
}

/** See the title in its info. */
export const handlerPort: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const { resource, containers } of index.workloads) {
      for (const container of containers) {
        const names = namesOf(container);
        for (const path of HANDLERS.flatMap((handler) => ACTIONS.map((action) => [...handler, action, 'port']))) {
          const port = at(container.spec, ...path);
          if (typeof port !== 'string' || port === '' || /^\d+$/.test(port) || names.includes(port)) continue;
          const message = `The ${path.at(-3) ?? ''} asks port ${port}, which container ${container.name} does not have.`;
          yield linkFinding(resource, info, { path: formatPath([...container.path, ...path]), message, hint: describe(names) });
        }
      }
    }
  },
};
