import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { buildCommand } from './renderer';
import { readResources } from '../../src/checker/read/resources/read';
import type { PlannedFile } from '../../src/generator/plan/file-plan';
import { run } from '../../src/system/process';

/** A rendered object, as far as tests look into it. */
export interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly [field: string]: unknown;
}

/** Writes files into a fresh folder, passes it on, and removes it. */
export async function inFolder<T>(files: readonly PlannedFile[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'projen-gitops-'));
  try {
    for (const { path: file, content } of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the real renderer prints for a kustomization; fails with what it complains about. */
export async function kustomize(directory: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run(...buildCommand(directory));
  if (exitCode !== 0) throw new Error(stderr);
  return stdout;
}

/** The objects of a YAML stream, read as kubectl reads YAML. */
export function parseStream(stream: string): readonly Rendered[] {
  const { resources, problems } = readResources(stream, 'rendered');
  if (problems.length > 0) throw new Error(problems[0].message);
  return resources.map(({ object }) => object as unknown as Rendered);
}

/** The rendered objects of one directory of the planned files. */
export async function renderPlan(files: readonly PlannedFile[], directory: string): Promise<readonly Rendered[]> {
  return inFolder(files, async (folder) => parseStream(await kustomize(path.join(folder, directory))));
}
