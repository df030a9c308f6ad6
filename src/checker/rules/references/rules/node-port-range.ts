import { at } from '../../../../kubernetes/objects/json';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('node-port-range', 'error', 'A node port lies in the range that the cluster allocates from.');

const FIRST = 30000;
const LAST = 32767;

/**
 * See the title in its info. It is a rule about the cluster, not about the object alone: a server refuses the number when it allocates it,
 * and a dry run, which allocates nothing, takes any.
 */
export const nodePortRange: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const { resource, ports } of index.services) {
      const named = [
        ...ports.map(({ nodePort }, position) => ({ path: `spec.ports[${position}].nodePort`, port: nodePort })),
        { path: 'spec.healthCheckNodePort', port: at(resource.object, 'spec', 'healthCheckNodePort') },
      ];
      for (const { path, port } of named) {
        if (typeof port !== 'number' || port === 0 || (port >= FIRST && port <= LAST)) continue;
        yield linkFinding(resource, info, {
          path,
          message: `The node port ${port} is outside ${FIRST}–${LAST}.`,
          hint: 'Take a number of that range or leave it out; where the cluster is set to another range, set the severity of this rule.',
        });
      }
    }
  },
};
