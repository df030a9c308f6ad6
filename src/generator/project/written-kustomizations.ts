import { dirname } from 'node:path/posix';
import type { WrittenImages } from '../../kubernetes/images/written-images';
import { readWrittenImages } from '../../kubernetes/images/written-images';
import type { Tree } from '../../system/tree';
import { parseLedger } from '../files/ledger';
import type { WrittenKustomizations } from '../resolve/tracked-images';

const FILE = 'kustomization.yaml';

function foldersIn(ledger: string | undefined): readonly string[] {
  const parsed = parseLedger(ledger);
  return 'ledger' in parsed ? [...parsed.ledger.keys()].filter((path) => path.endsWith(`/${FILE}`)).map(dirname) : [];
}

/** The kustomizations of a tree, of which the tags of tracked images are read back: each file once, and only where images are tracked. */
export function writtenKustomizations(tree: Pick<Tree, 'readText'>, ledger: () => string | undefined): WrittenKustomizations {
  const images = new Map<string, WrittenImages | undefined>();
  let folders: readonly string[] | undefined;
  return {
    imagesIn(folder) {
      if (!images.has(folder)) {
        const text = tree.readText(`${folder}/${FILE}`);
        images.set(folder, text === undefined ? undefined : readWrittenImages(text));
      }
      return images.get(folder);
    },
    foldersOf(overlay) {
      folders ??= foldersIn(ledger());
      return folders.filter((folder) => folder === `overlays/${overlay}` || folder.startsWith(`overlays/${overlay}/`));
    },
  };
}
