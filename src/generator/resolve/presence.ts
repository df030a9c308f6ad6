import type { ReadLayer } from './layer';
import { entriesOf } from './layer';
import type { Scope } from '../model/scope';
import type { WorkloadReference } from '../texts/reference';

function name({ name: text }: WorkloadReference): string {
  return `application "${text}"`;
}

function checkKnown(layer: ReadLayer, { declared }: Scope): void {
  for (const list of ['with', 'without'] as const) {
    for (const { entry, place } of entriesOf(layer, list)) {
      if (!declared.has(entry)) place.add('app-unknown', `${name(entry)}, which this repository does not have`, 'pass a value that addApp of this same repository returned');
    }
  }
}

/** Records what an overlay takes, or leaves out, without effect; a profile may do so for other overlays. */
function checkEffect(layer: ReadLayer, before: ReadonlySet<WorkloadReference>, base: Scope): void {
  const without = entriesOf(layer, 'without');
  for (const { entry, place } of entriesOf(layer, 'with')) {
    if (without.some((other) => other.entry === entry)) place.add('with-and-without', `${name(entry)} is in "without" as well`, 'take it out of one of the two');
    else if (layer.isOwn && before.has(entry) && base.instances.has(entry)) place.add('with-without-effect', `${name(entry)} is here already`, 'leave it out, or declare the application with inBase: false');
  }
  if (!layer.isOwn) return;
  for (const { entry, place } of without) {
    if (!before.has(entry)) place.add('without-without-effect', `${name(entry)} is not here anyway`, 'leave it out');
  }
}

/** The workloads that an overlay has: those of base, with what its layers take and without what they leave out, one layer after the other. */
export function presentIn(layers: readonly ReadLayer[], base: Scope): ReadonlySet<WorkloadReference> {
  const present = new Set(base.instances.keys());
  for (const layer of layers) {
    checkKnown(layer, base);
    checkEffect(layer, present, base);
    for (const { entry } of entriesOf(layer, 'without')) present.delete(entry);
    for (const { entry } of entriesOf(layer, 'with')) if (base.declared.has(entry)) present.add(entry);
  }
  return present;
}
