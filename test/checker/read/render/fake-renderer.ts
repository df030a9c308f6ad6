import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a shell script that answers as kubectl or kustomize of a version would. */
export function fakeRenderer(directory: string, program: 'kubectl' | 'kustomize', version: string, name: string = program): string {
  const json = JSON.stringify({ clientVersion: { gitVersion: version }, kustomizeVersion: 'v5.5.0' });
  const answer = program === 'kubectl'
    ? `if [ "$1" = version ]; then echo '${json.replace(/:/g, ': ')}'; else echo "kind: $1"; fi`
    : `if [ "$1" = version ]; then echo '${version}'; else echo "kind: $1"; fi`;
  return script(join(directory, name), answer);
}

/** How a shell script begins that may use the programs of the system, whatever PATH it is started with. */
export const SHEBANG = '#!/bin/sh\nPATH="$PATH:/usr/bin:/bin"\n';

/** Writes an executable shell script. */
export function script(path: string, body: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${SHEBANG}${body}\n`);
  chmodSync(path, 0o755);
  return path;
}
