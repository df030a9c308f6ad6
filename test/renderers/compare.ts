import { isDeepStrictEqual } from 'node:util';
import { readResources } from '../../src/checker/read/resources/read';

/** What a renderer made of a folder. */
export type Rendering = { readonly stdout: string } | { readonly fault: string };

/** How a rendering differs from the one that is taken for right. */
export type Difference =
  | { readonly kind: 'none' }
  /** The same objects, written otherwise. */
  | { readonly kind: 'bytes'; readonly at: string }
  /** Other objects, or other values in one. */
  | { readonly kind: 'values'; readonly at: string }
  | { readonly kind: 'refused'; readonly at: string };

type Objects = ReadonlyMap<string, unknown>;

function objectsOf(stream: string): Objects {
  const { resources, problems } = readResources(stream, 'rendered');
  if (problems.length > 0) throw new Error(problems[0].message);
  return new Map(resources.map(({ object }) => {
    const { apiVersion, kind, metadata } = object as unknown as { apiVersion: string; kind: string; metadata: { name: string; namespace?: string } };
    return [`${apiVersion} ${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`, object];
  }));
}

function firstDifferentObject(expected: Objects, found: Objects): string | undefined {
  for (const [name, object] of expected) {
    if (!found.has(name)) return `${name} is missing`;
    if (!isDeepStrictEqual(found.get(name), object)) return `${name} differs`;
  }
  const more = [...found.keys()].find((name) => !expected.has(name));
  return more === undefined ? undefined : `${more} is more`;
}

function firstDifferentLine(expected: string, found: string): string {
  const [before, after] = [expected.split('\n'), found.split('\n')];
  const index = before.findIndex((line, position) => line !== after[position]);
  const at = index === -1 ? before.length : index;
  return `line ${at + 1}: ${JSON.stringify(before[at] ?? '')} became ${JSON.stringify(after[at] ?? '')}`;
}

/** Compares two renderings of one folder: objects by what they are, then the streams byte by byte. */
export function differenceOf(expected: Rendering, found: Rendering): Difference {
  if ('fault' in expected) return 'fault' in found ? { kind: 'none' } : { kind: 'values', at: `rendered, and should not: ${expected.fault}` };
  if ('fault' in found) return { kind: 'refused', at: found.fault.trim().split('\n')[0] };
  if (expected.stdout === found.stdout) return { kind: 'none' };
  const object = firstDifferentObject(objectsOf(expected.stdout), objectsOf(found.stdout));
  return object === undefined ? { kind: 'bytes', at: firstDifferentLine(expected.stdout, found.stdout) } : { kind: 'values', at: object };
}
