import { decidesAddress, INTERNAL_ANNOTATIONS, INTERNAL_INGRESS_ANNOTATIONS } from '../../../src/kubernetes/exposure/load-balancer-annotations';

test('whatever makes a load balancer internal decides its address', () => {
  expect([...Object.keys(INTERNAL_ANNOTATIONS), ...Object.keys(INTERNAL_INGRESS_ANNOTATIONS)].filter((key) => !decidesAddress(key))).toEqual([]);
});

test.each([
  ['metallb.io/address-pool', true], ['kubernetes.io/ingress.global-static-ip-name', true], ['service.beta.kubernetes.io/aws-load-balancer-subnets', true],
  ['service.beta.kubernetes.io/aws-load-balancer-ssl-cert', false], ['metallb.io/address-pools', false], ['team', false],
])('%s decides it: %p', (key, expected) => {
  expect(decidesAddress(key)).toBe(expected);
});
