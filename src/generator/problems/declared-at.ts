import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a configuration entry was declared; read only when a problem has to be reported, because reading a stack is slow. */
export interface DeclaredAt {
  /** `.projenrc.ts:14`, relative to the current directory; undefined where the caller cannot be told. */
  location(): string | undefined;
}

const LIBRARY = path.resolve(__dirname, '../..') + path.sep;
const FILE_URL = /^file:/;

interface Frame {
  readonly file: string;
  readonly line: string;
}

/** A frame of a stack, `at name (file:line:column)`; a module's file is a URL. Undefined for one that is in no file. */
function frameOf(text: string): Frame | undefined {
  const [, file, line] = /^\s*at (?:.* \()?((?:\/|[A-Za-z]:[\\/]|file:).*):(\d+):\d+\)?$/.exec(text) ?? [];
  return file === undefined ? undefined : { file: FILE_URL.test(file) ? fileURLToPath(file) : file, line };
}

function isUsers({ file }: Frame): boolean {
  return !file.startsWith(LIBRARY) && !file.split(/[\\/]/).includes('node_modules');
}

/** The first place of a stack that is in a file of the user's own: `.projenrc.ts:14`, relative to the current directory. */
export function placeIn(stack: string | undefined): string | undefined {
  for (const text of (stack ?? '').split('\n')) {
    const frame = frameOf(text);
    if (frame !== undefined && isUsers(frame)) return `${path.relative(process.cwd(), frame.file).split(path.sep).join('/')}:${frame.line}`;
  }
  return undefined;
}

/** The stack of an error, without the frames that are not the user's: to find the line in the source behind each takes long, as ts-node does it. */
function usersStack(trace: Error): string | undefined {
  const { prepareStackTrace } = Error;
  if (prepareStackTrace === undefined) return trace.stack;
  const isUsersFrame = (frame: NodeJS.CallSite): boolean => {
    const found = frameOf(`at ${frame.getFileName() ?? ''}:1:1`);
    return found !== undefined && isUsers(found);
  };
  Error.prepareStackTrace = (error, frames) => {
    const frame = frames.find(isUsersFrame);
    return prepareStackTrace(error, frame === undefined ? [] : [frame]) as unknown;
  };
  try {
    return trace.stack;
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
  }
}

/** Remembers the place in the user's file that called into this library. */
export function declaredHere(): DeclaredAt {
  const trace = new Error();
  return { location: () => placeIn(usersStack(trace)) };
}

const MADE = new WeakMap<object, DeclaredAt>();

/** Remembers where a value was made that options will hold, such as a patch: `at` is the place of the value that it is read from. */
export function made<T extends object>(value: T, at: DeclaredAt = declaredHere()): T {
  MADE.set(value, at);
  return value;
}

/** Where a value was made; undefined for one that is plain data. */
export function madeAt(value: unknown): DeclaredAt | undefined {
  return typeof value === 'object' && value !== null ? MADE.get(value) : undefined;
}
