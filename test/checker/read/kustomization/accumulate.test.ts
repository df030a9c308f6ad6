import { memoryFiles } from './memory-files';
import { accumulateLevels } from '../../../../src/checker/read/kustomization/accumulate';
import { readKustomizationTree } from '../../../../src/checker/read/kustomization/read-tree';

const LOCAL = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: local, annotations: {config.kubernetes.io/local-config: "true"}}\n';
const PLAIN = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: plain, annotations: {config.kubernetes.io/local-config: "false"}}\n';

test('what is for kustomize alone takes part in its own level, and in none above', () => {
  const files = memoryFiles({
    '/unit/kustomization.yaml': 'resources: [a.yaml]\nnamePrefix: x-\n', '/unit/a.yaml': `${LOCAL}---\n${PLAIN}`, '/all/kustomization.yaml': 'resources: [../unit]\n',
  });
  const [unit, all] = accumulateLevels(readKustomizationTree('/repo/all', files)).map(({ after, rendered }) => [after, rendered].map((list) => list.map(({ ids }) => ids.at(-1)?.name)));
  expect(unit).toEqual([['x-local', 'x-plain'], ['x-plain']]);
  expect(all).toEqual([['x-plain'], ['x-plain']]);
});
