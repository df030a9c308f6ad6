import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../../src/kubernetes/objects/json';

/** The head that makes an object of any text of a mapping's entries. */
export function asObjectText(name: string, text: string): string {
  return `apiVersion: example.com/v1\nkind: Sample\nmetadata: {name: ${name}}\nspec:\n  kept: true\n${text}`;
}

const MARK = 'example.com/read';

interface Run {
  readonly status?: number | null;
  readonly stdout?: string;
}

/** Standard output of a program that may exit with 1: it does where a document is refused. */
function outputOf(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 256 * 1024 * 1024 });
  } catch (error) {
    const { status, stdout = '' } = error as Run;
    if (status !== 1) throw error;
    return stdout;
  }
}

/**
 * What kubectl reads of many texts, by one process: the object as it prints it; undefined where it refuses the text.
 *
 * @param texts whole objects, whose names are `s0`, `s1`, …
 */
export function kubectlReads(kubectl: string, texts: readonly string[]): readonly (JsonObject | undefined)[] {
  const directory = mkdtempSync(join(tmpdir(), 'kubectl-reads-'));
  try {
    for (const [index, text] of texts.entries()) writeFileSync(join(directory, `s${index}.yaml`), text);
    const printed = outputOf(kubectl, ['annotate', '--local', '-f', directory, '-o', 'json', `${MARK}=yes`]);
    const objects = printed.split(/(?<=^\}\n)/m).filter((text) => text.trim() !== '').map((text) => JSON.parse(text) as JsonObject);
    const byName = new Map(objects.map((object) => [(object.metadata as JsonObject).name, object]));
    return texts.map((_text, index) => byName.get(`s${index}`));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
