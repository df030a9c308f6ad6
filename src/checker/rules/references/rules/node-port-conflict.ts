import type { Service } from '../../../../kubernetes/services/service';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('node-port-conflict', 'error', 'A node port belongs to one port of one Service.');

/** See the title in its info. */
export const nodePortConflict: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    const owners = new Map<string, { service: Service; port: number }>();
    for (const service of index.services) {
      for (const [position, { nodePort, protocol, port }] of service.ports.entries()) {
        if (nodePort === undefined) continue;
        const owner = owners.get(`${protocol} ${nodePort}`);
        if (owner === undefined) {
          owners.set(`${protocol} ${nodePort}`, { service, port });
          continue;
        }
        const sameObject = owner.service !== service && owner.service.name === service.name && owner.service.namespace === service.namespace;
        if (sameObject) continue;
        yield linkFinding(service.resource, info, {
          path: `spec.ports[${position}].nodePort`,
          message: `${protocol} node port ${nodePort} already belongs to Service ${owner.service.namespace}/${owner.service.name}, port ${owner.port}.`,
          hint: 'Take another number from 30000–32767, or leave nodePort out and let the cluster choose.',
        });
      }
    }
  },
};
