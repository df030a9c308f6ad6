import { planDeliveries } from '../../../src/generator/delivery/manifests/plan-delivery';
import type { PlannedFile } from '../../../src/generator/plan/file-plan';
import { planFiles } from '../../../src/generator/plan/plan';
import type { Declare } from '../../helpers/repository';
import { modelOf } from '../../helpers/repository';

/** What a configuration generates: overlays, and their deliveries. */
export function generatedBy(declare: Declare): readonly PlannedFile[] {
  const model = modelOf(declare);
  return [...planFiles(model, '.projenrc.ts'), ...planDeliveries({ model, source: '.projenrc.ts', root: '' })];
}
