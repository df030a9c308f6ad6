import type { Step } from './steps';
import { withoutHash } from '../../kubernetes/kinds/generated-name';
import type { JsonObject } from '../../kubernetes/objects/json';
import { idOf } from '../../kubernetes/objects/resource';
import type { Stay } from '../findings/sources/writer';
import type { Candidate } from '../read/kustomization/identity';
import { rename } from '../read/kustomization/identity';

/** The object as it is called when the build ends after some of its steps. */
function candidateAfter(way: readonly Stay[], steps: readonly Step[]): Candidate {
  const [{ before }] = way;
  return way.reduce((candidate, { level: { node } }) => {
    const has = (field: string): boolean => steps.some((step) => step.node.file === node.file && step.entry[0] === field);
    const { renaming } = node;
    return rename(candidate, {
      ...renaming,
      namespace: has('namespace') ? renaming.namespace : '',
      namePrefix: has('namePrefix') ? renaming.namePrefix : '',
      nameSuffix: has('nameSuffix') ? renaming.nameSuffix : '',
    });
  }, before);
}

/** Tells the object among those of a build that ended after some of its steps. */
export function isObjectAfter(way: readonly Stay[], steps: readonly Step[]): (object: JsonObject) => boolean {
  const { leaf, ids } = candidateAfter(way, steps);
  const { name, namespace } = ids[ids.length - 1];
  return (object) => {
    const id = idOf(object);
    return id.kind === leaf.kind && id.group === leaf.group && id.namespace === namespace && (id.name === name || withoutHash(id.name) === name);
  };
}
