import { dirname, join } from 'node:path';
import type { SourceFiles } from './source-files';
import { own } from '../../../common/own';
import { LEDGER_PATH } from '../../../contract/ledger-path';
import type { Origins, OverlayOrigins } from '../../../contract/origins';
import { ledgerDigest, ORIGINS_PATH, ORIGINS_VERSION } from '../../../contract/origins';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';

/** What the generator said about the lines of its configuration. */
export interface OriginMap {
  /** The repository's folder. */
  readonly root: string;
  readonly origins: Origins;
  /** The files that it generated, relative to the root. */
  readonly generated: ReadonlySet<string>;
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}

function numbers(value: JsonValue | undefined): Record<string, number> {
  return Object.fromEntries(Object.entries(asObject(value)).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

function lists(value: JsonValue | undefined): Record<string, readonly number[]> {
  return Object.fromEntries(Object.entries(asObject(value)).map(([key, list]) => [key, asList(list).filter((number) => typeof number === 'number')]));
}

function overlayOf(value: JsonValue | undefined): OverlayOrigins {
  const declared = at(value, 'declared');
  return { declared: typeof declared === 'number' ? declared : -1, objects: numbers(at(value, 'objects')), changes: lists(at(value, 'changes')) };
}

/** What has another form is left out: nobody promises that the file is the generator's. */
function originsIn(value: JsonValue, ledger: string): Origins | undefined {
  const { version, ledger: digest, places, base, overlays } = asObject(value);
  if (version !== ORIGINS_VERSION || digest !== ledgerDigest(ledger)) return undefined;
  return {
    version,
    ledger: digest,
    places: asList(places).map((place) => [asString(at(place, 0)) ?? '', Number(at(place, 1))]),
    base: numbers(base),
    overlays: Object.fromEntries(Object.entries(asObject(overlays)).map(([name, overlay]) => [name, overlayOf(overlay)])),
  };
}

/** The map of the repository that a directory lies in; undefined where there is none, or one of other files than these. */
export function originMapAbove(directory: string, files: SourceFiles): OriginMap | undefined {
  for (let root = directory; ; root = dirname(root)) {
    const [text, ledger] = [files.text(join(root, ORIGINS_PATH)), files.text(join(root, LEDGER_PATH))];
    if (text !== undefined && ledger !== undefined) {
      const origins = originsIn(parse(text), ledger);
      return origins === undefined ? undefined : { root, origins, generated: new Set(Object.keys(asObject(own(asObject(parse(ledger)), 'files')))) };
    }
    if (dirname(root) === root) return undefined;
  }
}
