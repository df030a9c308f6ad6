/** What a renderer wrote to stderr, taken apart. */
export interface BuildError {
  /** Warnings, without their `# Warning:` marks. */
  readonly warnings: readonly string[];
  /** Everything else: the error as kustomize worded it, without the wrapping of kubectl's logger; empty where there is none. */
  readonly message: string;
}

const WARNING = /^# Warning: /;

/** Separates warnings from the error, and takes the error out of kubectl's log line (quoted or as a block) or of a plain `error:` line. */
export function readBuildError(stderr: string): BuildError {
  const lines = stderr.split(/\r?\n/);
  const warnings = lines.filter((line) => WARNING.test(line)).map((line) => line.replace(WARNING, ''));
  const rest = lines.filter((line) => !WARNING.test(line)).join('\n').trim();
  return { warnings, message: unlog(rest) };
}

function unlog(text: string): string {
  const block = /^[EF]\d{4} [^\]]*\] "[^"]*" err=<\n([^]*?)\n >\s*$/m.exec(text);
  if (block !== null) return block[1].split('\n').map((line) => line.replace(/^\t/, '')).join('\n').trim();
  const quoted = /^[EF]\d{4} [^\]]*\] "[^"]*" err=("(?:[^"\\]|\\.)*")/m.exec(text);
  if (quoted !== null) return unquote(quoted[1]);
  return text.replace(/^(?:error|Error): /, '');
}

/** Reads a string as Go's `%q` writes it. */
export function unquote(quoted: string): string {
  const jsonCompatible = quoted.replace(/\\x([0-9a-f]{2})/g, '\\u00$1').replace(/\\a/g, '\\u0007').replace(/\\v/g, '\\u000b');
  try {
    return JSON.parse(jsonCompatible) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}
