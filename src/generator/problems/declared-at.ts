import * as path from 'node:path';

/** Where a configuration entry was declared; read only when a problem has to be reported, because reading a stack is slow. */
export interface DeclaredAt {
  /** `.projenrc.ts:14`, relative to the current directory; undefined where the caller cannot be told. */
  location(): string | undefined;
}

const LIBRARY = path.resolve(__dirname, '../..');

function callerFrame(stack: string): string | undefined {
  const frames = stack.split('\n').slice(1).map((line) => /\(?((?:\/|[A-Za-z]:\\|file:)[^()]*):(\d+):\d+\)?$/.exec(line.trim()));
  const frame = frames.find((match) => match !== null && !match[1].startsWith(LIBRARY + path.sep) && !match[1].includes('node_modules'));
  return frame ? `${path.relative(process.cwd(), frame[1])}:${frame[2]}` : undefined;
}

/** Remembers the place in the user's file that called into this library. */
export function declaredHere(): DeclaredAt {
  const trace = new Error();
  return { location: () => callerFrame(trace.stack ?? '') };
}
