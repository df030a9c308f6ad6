import { asObject, at } from '../../../../kubernetes/objects/json';
import type { Service } from '../../../../kubernetes/services/service';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('load-balancer-unanswered', 'error', 'A Service of type LoadBalancer has a platform that gives it an address.');

/** Platforms that leave a Service of type LoadBalancer pending. */
const SILENT_PLATFORMS: ReadonlySet<string> = new Set(['none', 'bare-metal', 'on-prem', 'kind', 'node-port', 'ingress', 'gateway', 'kubeadm']);

const PROVIDER_ANNOTATION = /^(service\.beta\.kubernetes\.io\/|service\.kubernetes\.io\/|networking\.gke\.io\/|cloud\.google\.com\/|metallb\.|lbipam\.cilium\.io\/|io\.cilium\/|kube-vip\.io\/|load-balancer\.)/;

function names(service: Service): boolean {
  const annotations = asObject(at(service.resource.object, 'metadata', 'annotations'));
  return at(service.resource.object, 'spec', 'loadBalancerClass') !== undefined || Object.keys(annotations).some((key) => PROVIDER_ANNOTATION.test(key));
}

/** See the title in its info. */
export const loadBalancerUnanswered: LinkRule = {
  info,
  * check(index, { platforms }): Iterable<Finding> {
    const answered = platforms === undefined || platforms.some((platform) => !SILENT_PLATFORMS.has(platform))
      || index.ofKind('IPAddressPool.metallb.io').length > 0 || index.ofKind('CiliumLoadBalancerIPPool.cilium.io').length > 0;
    if (answered) return;
    for (const service of index.services) {
      if (service.type !== 'LoadBalancer' || names(service)) continue;
      yield linkFinding(service.resource, info, {
        path: 'spec.type',
        message: `No declared platform (${platforms.join(', ') || 'none'}) answers type LoadBalancer, so the Service waits for an address forever.`,
        hint: 'Use NodePort or a gateway, install MetalLB or the like and declare it, or set loadBalancerClass.',
      });
    }
  },
};
