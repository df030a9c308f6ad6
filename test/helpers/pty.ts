import { spawn, spawnSync } from 'node:child_process';

/** Runs a command on a terminal of its own, and does what it is told line by line: `resize COLUMNS`, `type HEX`. */
const PROGRAM = `
import fcntl, os, pty, select, struct, sys, termios
columns, command = int(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
def resize(to):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 24, to, 0, 0))
resize(columns)
asked, reading = b'', [terminal, 0]
while True:
    ready, _, _ = select.select(reading, [], [])
    if terminal in ready:
        try:
            text = os.read(terminal, 65536)
        except OSError:
            break
        if not text:
            break
        os.write(1, text)
    if 0 in ready:
        more = os.read(0, 65536)
        if not more:
            reading = [terminal]
        asked += more
        while b'\\n' in asked:
            line, asked = asked.split(b'\\n', 1)
            verb, value = line.decode().split(' ')
            resize(int(value)) if verb == 'resize' else os.write(terminal, bytes.fromhex(value))
status = os.waitpid(child, 0)[1]
sys.exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))
`;

/** Tests that need a terminal; where there is no python3 to make one they are skipped, and say so. */
export const onTerminal = spawnSync('python3', ['-c', 'import pty']).status === 0
  ? test
  : (title: string, _: () => Promise<void>, __?: number): void => test.skip(`${title} (SKIPPED: it needs python3, which makes the terminal)`, () => undefined);

/** A command that runs on a terminal. */
export interface OnTerminal {
  /** Its exit code; 128 and the number of the signal that ended it. */
  readonly ended: Promise<number | null>;
  /** All that was written to the terminal so far. */
  printed(): string;
  type(text: string): void;
  resize(columns: number): void;
}

/** Starts a command on a terminal of so many columns. */
export function startOnTerminal(
  columns: number, commandLine: readonly string[], options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): OnTerminal {
  const child = spawn('python3', ['-c', PROGRAM, String(columns), ...commandLine], { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  return {
    printed: () => text,
    type: (typed) => void child.stdin.write(`type ${Buffer.from(typed).toString('hex')}\n`),
    resize: (to) => void child.stdin.write(`resize ${to}\n`),
    ended: new Promise((done) => child.once('close', (code) => done(code))),
  };
}

/** What stands on the terminal in the end: lines as wide as they are, after all that was taken away again. */
export function screenOf(printed: string): string[] {
  const lines = [''];
  let at = 0;
  let column = 0;
  // eslint-disable-next-line no-control-regex
  for (const piece of printed.match(/\u001b\[[\d;?]*[A-Za-z]|[\s\S]/gu) ?? []) {
    if (piece === '\n') {lines[(at += 1)] ??= '';} else if (piece === '\r') {column = 0;} else if (piece === '\u001b[2K') {lines[at] = '';} else if (piece === '\u001b[1A') {at = Math.max(0, at - 1);} else if (!piece.startsWith('\u001b')) {
      lines[at] = `${lines[at].padEnd(column).slice(0, column)}${piece}${lines[at].slice(column + 1)}`;
      column += 1;
    }
  }
  return lines;
}
