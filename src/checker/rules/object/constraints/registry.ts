import { ACCESS } from './access';
import { ADMISSION } from './admission';
import { CLUSTER } from './cluster';
import { CLUSTER_SERVICES } from './cluster-services';
import type { Constraints, FieldConstraint } from './constraint';
import { CONTAINERS } from './container';
import { DEFINITIONS } from './definition';
import { DEVICES } from './devices';
import { FLOW } from './flow';
import { METADATA } from './metadata';
import { NETWORK } from './network';
import { POD } from './pod';
import { SCALING } from './scaling';
import { VOLUMES } from './volumes';
import { WORKLOADS } from './workloads';

function merge(tables: readonly Constraints[]): Constraints {
  const merged = new Map<string, Readonly<Record<string, FieldConstraint>>>();
  for (const table of tables) {
    for (const [type, fields] of Object.entries(table)) merged.set(type, { ...merged.get(type), ...fields });
  }
  return Object.fromEntries(merged);
}

/** Everything that is asked of single fields, by type and field. */
export const CONSTRAINTS: Constraints = merge([
  METADATA, POD, CONTAINERS, VOLUMES, WORKLOADS, NETWORK, ACCESS, SCALING, CLUSTER, CLUSTER_SERVICES, FLOW, ADMISSION, DEFINITIONS, DEVICES,
]);
