import { dirname, join, relative, sep } from 'node:path';
import type { OriginMap } from './origin-map';
import { originMapAbove } from './origin-map';
import { remembered } from './remembered';
import type { SourceFiles } from './source-files';
import { own } from '../../../common/own';
import type { OriginKey, Origins } from '../../../contract/origins';
import { originKey } from '../../../contract/origins';
import type { SourceLine } from '../finding';

/** The lines of the configuration behind what a generated file says of an object; files as absolute paths. */
export interface Declaration {
  /** Where the object is declared, or for what an overlay says of an object of base, the overlay. */
  readonly line: SourceLine;
  /** Where that overlay, or a profile that it extends, changes what the object belongs to: its overrides and exposures. */
  readonly changedIn: readonly SourceLine[];
}

/** An overlay may be called `eu/production`. */
function overlayOf(path: string, { overlays }: Origins): string | undefined {
  return Object.keys(overlays).find((name) => path.startsWith(`overlays/${name}/`));
}

interface Numbers {
  readonly declared: number;
  readonly changes?: readonly number[];
}

function numbersOf(path: string, object: OriginKey, origins: Origins): Numbers | undefined {
  const key = originKey(object);
  const [inBase, overlay] = [own(origins.base, key), own(origins.overlays, overlayOf(path, origins) ?? '')];
  if (overlay === undefined) return inBase !== undefined && path.startsWith('base/') ? { declared: inBase } : undefined;
  const itself = own(overlay.objects, key);
  if (itself !== undefined) return { declared: itself };
  return { declared: overlay.declared, changes: inBase === undefined ? [] : own(overlay.changes, String(inBase)) };
}

function declarationIn({ root, origins, generated }: OriginMap, file: string, object: OriginKey): Declaration | undefined {
  const path = relative(root, file).split(sep).join('/');
  const linesOf = (number: number): readonly SourceLine[] => {
    const place = origins.places.at(number);
    return place === undefined || number < 0 ? [] : [{ file: join(root, place[0]), line: place[1] }];
  };
  const numbers = generated.has(path) ? numbersOf(path, object, origins) : undefined;
  const [line] = linesOf(numbers?.declared ?? -1);
  return line === undefined ? undefined : { line, changedIn: (numbers?.changes ?? []).flatMap(linesOf) };
}

/**
 * Tells which lines of the configuration declare what a generated file says of an object, from the map that the generator leaves; the configuration itself
 * is never read. Undefined for files written by hand, and where the map is missing or of an earlier run.
 */
export function declarationFinder(files: SourceFiles): (file: string, object: OriginKey) => Declaration | undefined {
  const mapOf = remembered((directory: string) => originMapAbove(directory, files));
  return (file, object) => {
    const map = mapOf(dirname(file));
    return map === undefined ? undefined : declarationIn(map, file, object);
  };
}
