import pc from 'picocolors';
import type { Checked, CheckState } from './result';
import { inert } from '../../system/inert';

type Colours = ReturnType<typeof pc.createColors>;

const WIDTH = 'unknown'.length;

function paint(state: CheckState, colours: Colours): string {
  const padded = state.padEnd(WIDTH);
  if (state === 'ok') return colours.green(padded);
  return state === 'failed' ? colours.red(padded) : colours.yellow(padded);
}

function line({ from, address, state, why }: Checked, colours: Colours): string {
  return `${paint(state, colours)}  ${inert(from)} → ${inert(address)}\n${' '.repeat(WIDTH + 2)}${inert(why)}\n`;
}

/** What came of every address of an overlay, for people; what fails first. */
export function checkText(overlay: string, checked: readonly Checked[], colour: boolean): string {
  const colours = pc.createColors(colour);
  const ofState = (state: CheckState): readonly Checked[] => checked.filter((one) => one.state === state);
  const [good, unknown] = [ofState('ok'), ofState('unknown')];
  const summary = checked.length === 0
    ? `${overlay} uses no address and lets nobody in`
    : `${overlay}: ${good.length} of ${checked.length} addresses can be used${unknown.length === 0 ? '' : `, ${unknown.length} could not be asked`}`;
  return `${colours.bold(inert(summary))}\n${[...ofState('failed'), ...unknown, ...good].map((one) => line(one, colours)).join('')}`;
}
