import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { editEntry } from './edit-entry';
import type { ImageSetting } from './image-setting';
import { imageSettings, shownVersion } from './image-setting';
import type { MovePolicy, Objection } from './judge-move';
import { objectionTo } from './judge-move';
import { readTrackedNames } from './tracked-names';
import type { ImageParts } from '../../kubernetes/images/kustomize-images';
import { readWrittenImages } from '../../kubernetes/images/written-images';
import { CommandFault } from '../../system/fault';
import { kustomizationsBelow } from '../read/affected/roots';
import type { EditedKustomization } from '../read/kustomization/edited';
import { kustomizationFileIn } from '../read/kustomization/files';
import type { RenderTarget } from '../read/render/targets';

/** An image that gets another tag or digest. */
export interface Move {
  /** The overlay, or the unit of it: `production`, `production/edge`. */
  readonly unit: string;
  readonly name: string;
  readonly from: ImageParts;
  readonly to: ImageParts;
}

/** An image that stays as it is, and why. */
export interface Refusal extends Objection {
  readonly unit: string;
  readonly name: string;
}

/** What a promotion does. */
export interface Promotion {
  readonly moves: readonly Move[];
  readonly refusals: readonly Refusal[];
  /** Images that the overlay promoted from says nothing of, or says several things of. */
  readonly notes: readonly string[];
  /** The kustomizations that change, as they become. */
  readonly targets: readonly (RenderTarget & { readonly edited: EditedKustomization })[];
}

/** What is asked for. */
export interface PromotionOptions extends MovePolicy {
  readonly cwd: string;
  /** Which of the images that run are meant. @default all */
  readonly isMeant?: (image: ImageParts) => boolean;
}

interface Kustomization {
  /** Its directory below the overlay; `''` for the overlay itself. */
  readonly place: string;
  readonly directory: string;
  readonly file: string;
  readonly text: string;
  readonly settings: readonly ImageSetting[];
}

const COMPONENT = /^kind\s*:\s*["']?Component\b/m;

function slashes(path: string): string {
  return path.split(sep).join('/');
}

function read(overlay: RenderTarget, cwd: string): readonly Kustomization[] {
  return kustomizationsBelow(overlay.directory).flatMap((directory) => {
    const file = kustomizationFileIn(directory);
    if (file === undefined) return [];
    const text = readFileSync(file, 'utf8');
    const images = readWrittenImages(text);
    if ('fault' in images) throw new CommandFault(`${slashes(relative(cwd, file))}: ${images.fault}`, 'Mend it first.');
    if (COMPONENT.test(text)) return [];
    return [{ place: slashes(relative(overlay.directory, directory)), directory, file, text, settings: imageSettings(images.entries) }];
  });
}

function versionKey({ version: { newTag, digest } }: ImageSetting): string {
  return JSON.stringify([newTag, digest]);
}

/** What the other overlay says of an image: in the unit of the same place, else what all of its units agree on. */
function counterparts(name: string, place: string, from: readonly Kustomization[]): readonly ImageSetting[] {
  const all = from.flatMap((other) => other.settings.map((setting) => ({ setting, same: other.place === place })))
    .filter(({ setting }) => setting.name === name);
  const found = all.some(({ same }) => same) ? all.filter(({ same }) => same) : all;
  return [...new Map(found.map(({ setting }) => [versionKey(setting), setting])).values()];
}

/** Works out what a promotion does, without writing. */
export function planPromotion(from: RenderTarget, to: RenderTarget, { cwd, isMeant = () => true, ...policy }: PromotionOptions): Promotion {
  const sources = read(from, cwd);
  const trackedIn = readTrackedNames(cwd);
  const moves: Move[] = [];
  const refusals: Refusal[] = [];
  const notes: string[] = [];
  const targets = read(to, cwd).flatMap(({ place, directory, file, text, settings }) => {
    const unit = place === '' ? to.name : `${to.name}/${place}`;
    const tracked = trackedIn(slashes(relative(cwd, file)));
    let edited = text;
    for (const setting of settings.filter(({ name, image }) => (tracked?.has(name) ?? true) && isMeant(image))) {
      const { name, index, image } = setting;
      const [source, ...others] = counterparts(name, place, sources);
      if (source === undefined || others.length > 0) {
        notes.push(`${unit}: ${name} stays as it is: ${from.name} ${source === undefined ? 'sets no tag of it' : 'has several tags of it'}`);
      } else if (versionKey(source) !== versionKey(setting)) {
        const next = editEntry(edited, index, source.version);
        const objection = objectionTo(source, setting, policy)
          ?? (next === undefined ? { message: 'its entry cannot be edited in the form it has', hint: 'Write it as plain name, newTag and digest.' } : undefined);
        if (objection !== undefined) refusals.push({ unit, name, ...objection });
        else moves.push({ unit, name, from: image, to: source.image });
        edited = next ?? edited;
      }
    }
    return edited === text ? [] : [{ name: unit, directory, edited: { file, text: edited } }];
  });
  return { moves, refusals, notes, targets };
}

/** The message of the commit that a promotion becomes. */
export function promotionMessage({ moves }: Promotion, from: string, to: string): string {
  const names = new Set(moves.map(({ name }) => name));
  const what = names.size === 1 ? `${moves[0].name.split('/').at(-1)} ${moves[0].to.tag || 'by digest'}` : `${names.size} images`;
  const lines = moves.map((move) => `${move.unit}: ${move.name} ${shownVersion(move.from)} -> ${shownVersion(move.to)}\n`);
  return `Promote ${what} from ${from} to ${to}\n\n${lines.join('')}`;
}
