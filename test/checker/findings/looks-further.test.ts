import type { Sight } from '../../../src/checker/findings/define-rule';
import { ANY_KIND, WORKLOADS } from '../../../src/checker/findings/define-rule';
import { looksFurther } from '../../../src/checker/findings/looks-further';

const GATEWAY: Sight = { at: ['Gateway'] };
const BUDGET: Sight = { from: ['PodDisruptionBudget'], at: [WORKLOADS] };

test.each<[string, readonly Sight[], string, boolean]>([
  ['a rule about one object needs no other', [], 'kind: Gateway', false],
  ['a stream without the kind that a rule looks at needs not be seen as a whole', [GATEWAY], 'kind: Service', false],
  ['a stream with it does', [GATEWAY], 'kind: Gateway', true],
  ['where a rule looks from one kind alone, both have to be there: the others', [BUDGET], 'kind: PodDisruptionBudget', false],
  ['where a rule looks from one kind alone, both have to be there: the one', [BUDGET], 'kind: Deployment', false],
  ['workloads are every kind that runs Pods', [BUDGET], 'kind: PodDisruptionBudget\n---\nkind: CronJob', true],
  ['a list of a kind holds objects of it', [GATEWAY], 'kind: GatewayList', true],
  ['any kind is every stream', [{ at: [ANY_KIND] }], 'kind: ConfigMap', true],
  ['one of several ways is enough', [GATEWAY, BUDGET], 'kind: Gateway', true],
])('%s', (_, looksAt, text, expected) => {
  expect(looksFurther({ looksAt }, text)).toBe(expected);
});
