import * as path from 'node:path';
import type { OriginPlace, Origins, OverlayOrigins } from '../../contract/origins';
import { ledgerDigest, originKey, ORIGINS_VERSION } from '../../contract/origins';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import { parseApiVersion } from '../../kubernetes/objects/resource';
import type { ModelObject } from '../model/model-object';
import type { OverlayModel, RepositoryModel } from '../model/repository-model';
import type { DeclaredAt } from '../problems/declared-at';

/** Numbers the lines that declare something. Reading a stack is slow: each is read once. */
class Places {
  readonly all: OriginPlace[] = [];
  private readonly numbers = new Map<DeclaredAt, number | undefined>();
  private readonly known = new Map<string, number>();

  /** @param root the repository's, which paths are relative to */
  constructor(private readonly root: string) {}

  numberOf(declaredAt: DeclaredAt | undefined): number | undefined {
    if (declaredAt === undefined) return undefined;
    if (!this.numbers.has(declaredAt)) this.numbers.set(declaredAt, this.add(declaredAt.location()));
    return this.numbers.get(declaredAt);
  }

  private add(location: string | undefined): number | undefined {
    if (location === undefined) return undefined;
    const known = this.known.get(location);
    if (known !== undefined) return known;
    const colon = location.lastIndexOf(':');
    const file = path.relative(this.root, path.resolve(location.slice(0, colon))).split(path.sep).join('/');
    this.known.set(location, this.all.length);
    return this.all.push([file, Number(location.slice(colon + 1))]) - 1;
  }
}

function declarationOf({ declaredAt, instance }: ModelObject): DeclaredAt | undefined {
  return declaredAt ?? instance?.workload.declaredAt;
}

function keyOf({ manifest }: ModelObject): string {
  const { group } = parseApiVersion(manifest.apiVersion ?? '');
  return originKey({ group, ...kindAndName(manifest) });
}

function objectOrigins(objects: readonly ModelObject[], places: Places): Record<string, number> {
  const numbered = objects.map((object) => [keyOf(object), places.numberOf(declarationOf(object))] as const);
  return Object.fromEntries(numbered.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

function changesIn({ origin: { changes } }: OverlayModel, places: Places): OverlayOrigins['changes'] {
  return Object.fromEntries([...changes].flatMap(([declaredAt, made]) => {
    const declared = places.numberOf(declaredAt);
    const numbers = [...new Set(made.map((one) => places.numberOf(one)))].filter((number) => number !== undefined);
    return declared === undefined || numbers.length === 0 ? [] : [[declared, numbers]];
  }));
}

function overlayOrigins(overlay: OverlayModel, inBase: ReadonlySet<string>, places: Places): readonly (readonly [string, OverlayOrigins])[] {
  const declared = places.numberOf(overlay.origin.declaredAt);
  if (declared === undefined) return [];
  const own = overlay.objects.filter(({ key }) => !inBase.has(key));
  return [[overlay.name, { declared, objects: objectOrigins(own, places), changes: changesIn(overlay, places) }]];
}

/**
 * Which lines of the configuration declare what is generated.
 *
 * @param root the repository's folder, which paths are relative to
 * @param ledger the text of the ledger that is written with it
 */
export function originsOf({ base, overlays }: RepositoryModel, root: string, ledger: string): Origins {
  const places = new Places(root);
  const inBase = new Set(base.objects.map(({ key }) => key));
  const found = {
    base: objectOrigins(base.objects, places),
    overlays: Object.fromEntries(overlays.flatMap((overlay) => overlayOrigins(overlay, inBase, places))),
  };
  return { version: ORIGINS_VERSION, ledger: ledgerDigest(ledger), places: places.all, ...found };
}
