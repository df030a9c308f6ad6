import { isolates } from '../../../src/kubernetes/network-policies/isolates';

test.each([
  [{}, true, false],
  [{ ingress: [{}] }, true, false],
  [{ egress: [] }, true, false],
  [{ egress: [{}] }, true, true],
  [{ policyTypes: ['Egress'], ingress: [{}] }, false, true],
  [{ policyTypes: ['Ingress'], egress: [{}] }, true, false],
])('%j isolates what comes in: %p, what goes out: %p', (spec, ingress, egress) => {
  expect([isolates({ spec }, 'ingress'), isolates({ spec }, 'egress')]).toEqual([ingress, egress]);
});
