import { EXTENSION_SHAPES } from './extensions';
import { METADATA } from './metadata';
import { ROOT_SHAPES, SPEC_SHAPES } from './others';
import { POD_SPEC } from './pod';
import { SERVICE_SPEC } from './service';
import type { Shape } from './shape';
import { object, rigid } from './shape';
import { WORKLOAD_SHAPES } from './workloads';
import { own } from '../../common/own';

const SPECS: Readonly<Record<string, Shape>> = { '/Pod': rigid(POD_SPEC), '/Service': SERVICE_SPEC, ...WORKLOAD_SHAPES, ...SPEC_SHAPES };

/** What is known about a kind: of a foreign one, only its metadata. */
export function shapeOf(group: string, kind: string): Shape {
  const key = `${group}/${kind}`;
  const spec = own(SPECS, key);
  return object({ metadata: METADATA, ...(spec === undefined ? {} : { spec }), ...own(ROOT_SHAPES, key), ...own(EXTENSION_SHAPES, key) });
}
