import { join } from 'node:path';
import { planPromotion, promotionMessage } from '../../../src/checker/promote/plan-promotion';
import type { Promotion } from '../../../src/checker/promote/plan-promotion';
import { writeTree } from '../read/render/temporary-tree';

function kustomization(...images: readonly string[]): string {
  return `resources: [x.yaml]\nimages:\n${images.map((image) => `- {name: ${image.split(' ')[0]}, newTag: "${image.split(' ')[1]}"}\n`).join('')}`;
}

function planned(files: Readonly<Record<string, string>>, isMeant?: Parameters<typeof planPromotion>[2]['isMeant']): Promotion {
  const cwd = writeTree(Object.fromEntries(Object.entries(files).map(([folder, text]) => [`overlays/${folder}/kustomization.yaml`, text])));
  const overlay = (name: string) => ({ name, directory: join(cwd, 'overlays', name) });
  return planPromotion(overlay('staging'), overlay('production'), { cwd, allowDowngrade: false, isMeant });
}

function moves({ moves: all }: Promotion): readonly string[] {
  return all.map(({ unit, name, from, to }) => `${unit} ${name} ${from.tag} ${to.tag}`);
}

test('every image that both set moves, and the kustomization is edited in place', () => {
  const promotion = planned({ staging: kustomization('web 1.5', 'api 2.0'), production: kustomization('web 1.4', 'api 2.0') });
  expect(moves(promotion)).toEqual(['production web 1.4 1.5']);
  expect(promotion.targets.map(({ name, edited: { text } }) => [name, text])).toEqual([['production', kustomization('web 1.5', 'api 2.0')]]);
});

test('a unit takes from the unit of the same place, else what all units agree on', () => {
  expect(moves(planned({
    'staging/edge': kustomization('web 1.5'), 'staging/core': kustomization('web 1.6'), 'production/edge': kustomization('web 1.4'),
  }))).toEqual(['production/edge web 1.4 1.5']);
  expect(moves(planned({
    'staging/a': kustomization('web 1.5'), 'staging/b': kustomization('web 1.5'), 'production/edge': kustomization('web 1.4'),
  }))).toEqual(['production/edge web 1.4 1.5']);
});

test('where there is nothing to take, or several things, a note says so', () => {
  const { notes, targets } = planned({
    'staging/a': kustomization('web 1.5'), 'staging/b': kustomization('web 1.6'), 'production/edge': kustomization('web 1.4', 'api 1.0'),
  });
  expect([notes, targets]).toEqual([
    ['production/edge: web stays as it is: staging has several tags of it', 'production/edge: api stays as it is: staging sets no tag of it'], [],
  ]);
});

test('only what is meant moves', () => {
  expect(moves(planned({ staging: kustomization('web 1.5', 'api 2.0'), production: kustomization('web 1.4', 'api 1.0') }, ({ name }) => name === 'api'))).toEqual(['production api 1.0 2.0']);
});

test('one refusal keeps no other from being told', () => {
  const { refusals, moves: all } = planned({ staging: kustomization('web 1.3', 'api latest', 'job 2.0'), production: kustomization('web 1.4', 'api 1.0', 'job 1.0') });
  expect(refusals.map(({ name }) => name)).toEqual(['web', 'api']);
  expect(all.map(({ name }) => name)).toEqual(['job']);
});

test('the images of a component are those of whoever includes it', () => {
  expect(planned({ 'staging': kustomization('web 1.5'), 'production': kustomization('web 1.4'), 'production/part': `kind: Component\n${kustomization('web 1.0')}` }).targets).toHaveLength(1);
});

test('the message names what moved, in one line and one by one', () => {
  const one = planned({ staging: kustomization('r.example.com/web 1.5'), production: kustomization('r.example.com/web 1.4') });
  expect(promotionMessage(one, 'staging', 'production')).toBe('Promote web 1.5 from staging to production\n\nproduction: r.example.com/web 1.4 -> 1.5\n');
  const two = planned({ staging: kustomization('web 1.5', 'api 2.0'), production: kustomization('web 1.4', 'api 1.0') });
  expect(promotionMessage(two, 'staging', 'production').split('\n')[0]).toBe('Promote 2 images from staging to production');
});
