import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CREATE = /async create(Namespaced)?(\w+)\([^)]*\) \{([\s\S]*?)setBody\(serializedBody\)/g;

function readApi(source: string, kinds: Map<string, Map<string, string>>): void {
  const factory = source.slice(0, source.indexOf('ResponseProcessor {'));
  for (const [, namespaced, kind, body] of factory.matchAll(CREATE)) {
    const path = /localVarPath = '([^']+)'/.exec(body)?.[1] ?? '';
    const model = /ObjectSerializer\.serialize\(body, "(\w+)"/.exec(body)?.[1];
    const group = /^\/(?:api|apis)\/((?:[\w.-]+\/)?v\d\w*)\//.exec(path)?.[1];
    if (model === undefined || group === undefined || path.includes('{name}')) continue;
    if (!kinds.has(group)) kinds.set(group, new Map());
    kinds.get(group)?.set(kind, `${kind}=${model}/${namespaced ? 'n' : 'c'}`);
  }
}

/** Reads which kinds can be created, from the request paths of an unpacked client release. */
export function readKinds(directory: string): Record<string, string> {
  const kinds = new Map<string, Map<string, string>>();
  for (const file of readdirSync(directory).filter((name) => /V\d\w*Api\.js$/.test(name)).sort()) {
    readApi(readFileSync(join(directory, file), 'utf8'), kinds);
  }
  return Object.fromEntries([...kinds].sort().map(([group, entries]) => [group, [...entries.values()].sort().join(' ')]));
}
