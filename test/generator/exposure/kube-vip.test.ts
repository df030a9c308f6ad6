import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { untyped } from '../../helpers/repository';

it('the address is given, the network\'s own, or left to the cloud provider', () => {
  const annotations = (platform: ReturnType<typeof LoadBalancer.kubeVip>): object => expose(platform, 'public').service?.annotations ?? {};
  expect(annotations(LoadBalancer.kubeVip({ address: '192.168.1.100' }))).toEqual({ 'kube-vip.io/loadbalancerIPs': '192.168.1.100' });
  expect(annotations(LoadBalancer.kubeVip({ address: 'dhcp' }))).toEqual({ 'kube-vip.io/loadbalancerIPs': '0.0.0.0' });
  expect(annotations(LoadBalancer.kubeVip())).toEqual({});
});

it('a class keeps another load balancer from answering', () => {
  expect(expose(LoadBalancer.kubeVip({ ownClass: true, sessionAffinity: 'ClientIP' }), 'internal')).toEqual({
    service: { type: 'LoadBalancer', loadBalancerClass: 'kube-vip.io/kube-vip-class', sessionAffinity: 'ClientIP', annotations: {} },
  });
});

it('options have their types, and what it has not names what to use', () => {
  expect(faults(LoadBalancer.kubeVip({ address: 'any', ownClass: untyped('yes') }))).toEqual(['kubeVip.address: "any"', 'kubeVip.ownClass: "yes"']);
  expect(LoadBalancer.kubeVip(untyped({ sourceRanges: [] })).problems()).toEqual([{
    code: 'option-unsupported',
    path: 'kubeVip.sourceRanges',
    message: 'kubeVip has no "sourceRanges"',
    hint: 'kube-vip refuses nobody: use network policies (option "network" of the application), or a firewall',
  }]);
});
