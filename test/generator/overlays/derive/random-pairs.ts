import { mutate } from './mutate';
import { Random } from './random';
import { randomObject } from './random-object';
import { REALISTIC } from './realistic-objects';
import type { Pair } from './render-pairs';
import { pairOf } from './render-pairs';
import type { Json, KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';
import type { SchemaBundle } from '../../../../src/kubernetes/schemas/bundle';

/** What kustomize itself loses, whatever the patch: annotations that are none. */
function withoutNoAnnotations(object: KubernetesObject): KubernetesObject {
  const { annotations, ...metadata } = object.metadata;
  const isEmpty = annotations === undefined || annotations === null || Object.keys(annotations).length === 0;
  return { ...object, metadata: { ...metadata, ...isEmpty ? {} : { annotations } } };
}

function baseOf(random: Random, bundle: SchemaBundle, name: string): KubernetesObject {
  if (random.chance(0.4)) return randomObject(random, bundle, random.pick(bundle.kinds().filter(({ kind }) => !kind.endsWith('List'))), name);
  const finalizers = random.chance(0.2) ? { finalizers: ['a/x'] } : {};
  const metadata = { name, labels: { app: 'a' }, ...random.chance(0.7) ? { annotations: { n: 'x' } } : {}, ...finalizers };
  return { ...random.pick(REALISTIC)(random), metadata } as unknown as KubernetesObject;
}

/** Random pairs of objects of every kind, repeatable by their seed. */
export function randomPairs(seed: number, count: number, bundle: SchemaBundle): readonly Pair[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => {
    const base = withoutNoAnnotations(baseOf(random, bundle, `o${index}`));
    const wanted = structuredClone(base) as Record<string, Json>;
    for (let changes = 1 + random.below(5); changes > 0; changes -= 1) mutate(wanted, random);
    return pairOf(base, withoutNoAnnotations(wanted as KubernetesObject));
  });
}
