import pc from 'picocolors';
import type { ObjectStatus } from './status';
import type { State } from './verdict';
import { inert } from '../../system/inert';

type Colours = ReturnType<typeof pc.createColors>;

const STATES: readonly State[] = ['ready', 'waiting', 'failed', 'deleting', 'absent', 'unknown'];
const WIDTH = Math.max(...STATES.map((state) => state.length));

function paint(state: State, colours: Colours): string {
  const padded = state.padEnd(WIDTH);
  if (state === 'ready') return colours.green(padded);
  return state === 'waiting' || state === 'deleting' ? colours.yellow(padded) : colours.red(padded);
}

function line({ resource, state, why, addresses }: ObjectStatus, colours: Colours): string {
  const head = `${paint(state, colours)}  ${inert(resource)}${addresses.length === 0 ? '' : `  ${addresses.map(inert).join(', ')}`}`;
  if (why === '') return `${head}\n`;
  return state === 'ready' ? `${head}  ${colours.dim(inert(why))}\n` : `${head}\n${' '.repeat(WIDTH + 2)}${inert(why)}\n`;
}

function sentence(overlay: string, objects: readonly ObjectStatus[]): string {
  const good = objects.filter(({ state }) => state === 'ready').length;
  if (objects.length === 0) return `${overlay} has no objects`;
  if (objects.every(({ state }) => state === 'absent')) return `${overlay}: none of its ${objects.length} objects is in the cluster`;
  return `${overlay}: ${good} of ${objects.length} objects ${good === 1 ? 'is' : 'are'} ready`;
}

/** The states of an overlay for people, a line for each object. */
export function statusText(overlay: string, objects: readonly ObjectStatus[], colour: boolean): string {
  const colours = pc.createColors(colour);
  return `${colours.bold(inert(sentence(overlay, objects)))}\n${objects.map((object) => line(object, colours)).join('')}`;
}
