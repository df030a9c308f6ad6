/** A stream that may be a terminal. */
export interface StatusStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[2K';

/** Shows a text on the last line of a terminal, cut to its width, in place of the one before; nothing anywhere else. */
export function statusLine(stream: StatusStream): (text: string) => void {
  let isShown = false;
  return (text) => {
    if (stream.isTTY !== true || (text === '' && !isShown)) return;
    // A terminal that does not know its width says 0.
    stream.write(`${CLEAR_LINE}${text.slice(0, (stream.columns || 80) - 1)}`);
    isShown = text !== '';
  };
}
