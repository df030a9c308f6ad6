import { exposuresOf } from './layer';
import type { ReadOverlay } from './read';
import type { OverlayScope } from './scopes';
import { groupBy } from '../../common/group-by';
import type { OverlayOrigin } from '../model/repository-model';
import type { DeclaredAt } from '../problems/declared-at';
import type { Place } from '../problems/place';

interface Changed {
  readonly of: DeclaredAt | undefined;
  readonly place: Place;
}

/** Where the configuration says what an overlay has otherwise than base. */
export function overlayOrigin({ layers, place }: ReadOverlay, { changes }: OverlayScope): OverlayOrigin {
  const changed: readonly Changed[] = [
    ...[...changes].flatMap(([workload, made]) => made.map((change) => ({ of: workload.declaredAt, place: change.place }))),
    ...layers.flatMap((layer) => [
      ...layer.configs.map((one) => ({ of: one.config.declaredAt, place: one.place })),
      ...[...layer.claims, ...layer.accounts, ...layer.secrets].map((one) => ({ of: one.reference.declaredAt, place: one.place })),
    ]),
    ...exposuresOf(layers).map(({ entry, place: at }) => ({ of: entry.endpoint?.app?.declaredAt, place: at })),
  ];
  const byDeclaration = groupBy(changed.filter(({ of, place: at }) => of !== undefined && at.declaredAt !== undefined), ({ of }) => of as DeclaredAt);
  const entries = [...byDeclaration].map(([of, all]) => [of, all.map(({ place: at }) => at.declaredAt as DeclaredAt)] as const);
  return { ...place.declaredAt === undefined ? {} : { declaredAt: place.declaredAt }, changes: new Map(entries) };
}
