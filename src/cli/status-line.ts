import type { Output } from './terminal-width';
import { terminalWidth } from './terminal-width';
import { displayWidth } from '../common/columns/display-width';
import { shortened } from '../common/columns/pieces';
import { whenEnded } from '../system/ending';

/** A stream that may be a terminal. */
export interface StatusStream extends Output {
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[2K';
const CLEAR_ABOVE = '\u001b[1A\u001b[2K';

/** Takes a line away. A terminal that became narrower since has broken it into several. */
function clearing(taken: number, width: number): string {
  return `${CLEAR_LINE}${CLEAR_ABOVE.repeat(Math.max(0, Math.ceil(taken / width) - 1))}`;
}

/**
 * Shows a text on the last line of a terminal, cut to its width, in place of the one before; nothing anywhere else. It goes away when a signal ends
 * this process.
 */
export function statusLine(stream: StatusStream, env: NodeJS.ProcessEnv = {}): (text: string) => void {
  let taken = 0;
  let forget: (() => void) | undefined;
  const show = (text: string): void => {
    const width = terminalWidth(stream, env);
    if (stream.isTTY !== true || width === undefined || (text === '' && taken === 0)) return;
    const shown = shortened(text, width - 1);
    stream.write(`${clearing(taken, width)}${shown}`);
    taken = displayWidth(shown);
    if (taken > 0) {
      forget ??= whenEnded(() => show(''));
    } else {
      forget?.();
      forget = undefined;
    }
  };
  return show;
}
