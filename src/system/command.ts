/** Where a command prints: results to `out`, everything else to `err`. */
export interface Terminal {
  /** True where results may carry colours: a terminal, and `NO_COLOR` unset. */
  readonly colour: boolean;
  /** True where progress may be shown: stderr is a terminal. */
  readonly interactive: boolean;
  /** How many columns a line for people may take, now; absent where lines are not to be broken. */
  readonly columns?: number;
  out(text: string): void;
  err(text: string): void;
  /** Shows a line that the next output replaces; an empty text takes it away. Only where `interactive`. @default shows nothing */
  status?(text: string): void;
  /** Prints to where `out` does, as it is: for what another program is to read. @default `out` */
  exact?(text: string): void;
}

/** What a command knows of the world; tests pass their own. */
export interface CommandContext {
  /** The directory that arguments are relative to. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** All of standard input; absent where there is none. */
  readStdin?(): Promise<Buffer>;
  /** Asks a person a question that takes yes or no; absent where nobody is there to answer. */
  confirm?(question: string): Promise<boolean>;
}

/** A command: takes arguments without the program's name, prints to the terminal it is given, returns the exit code. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>;

/** Exit codes of every command. */
export const EXIT = {
  /** Nothing wrong. */
  ok: 0,
  /** The input has errors. */
  findings: 1,
  /** The command could not do its work: wrong usage, no renderer, an unreadable path. */
  fault: 2,
} as const;
