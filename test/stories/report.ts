import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from './stories';
import { diffCommand } from '../../src/cli/diff';
import type { Declarations } from '../../src/generator/declare/declarations';
import { applyChanges } from '../../src/generator/files/apply';
import { planChanges } from '../../src/generator/files/change-plan';
import { isGeneratedPath } from '../../src/generator/files/removable';
import { planFiles } from '../../src/generator/plan/plan';
import { resolve } from '../../src/generator/resolve/resolve';
import { Tree } from '../../src/system/tree';

/** What a comment on GitHub may hold. */
export const LIMIT = 65_536;

function generate(folder: string, config: Declarations): void {
  mkdirSync(folder);
  const { model, problems } = resolve(config);
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));
  const tree = new Tree(folder, { isRemovable: isGeneratedPath });
  applyChanges(planChanges(planFiles(model, '.projenrc.ts'), tree.readText('.projen/gitops.json'), (path) => tree.read(path)), tree);
}

/** Generates both sides of a story into the folders `before` and `after` of a fresh one, passes that on, and removes it. */
export async function inStory<T>(story: Story, use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    for (const side of ['before', 'after'] as const) {
      generate(join(root, side), story[side]);
      story.edit?.(join(root, side), side);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What `diff --from before --to after` prints in the folder of a story. */
export async function diffIn(root: string, options: readonly string[]): Promise<string> {
  let text = '';
  const terminal = { colour: false, interactive: false, out: (part: string) => { text += part; }, err: () => undefined };
  await diffCommand(['--from', 'before', '--to', 'after', ...options], { cwd: root, env: process.env, terminal });
  return text;
}

/** The report on a story, without the version of the renderer at hand. */
export async function reportOn(story: Story, format = 'markdown'): Promise<string> {
  return inStory(story, async (root) => {
    const text = await diffIn(root, ['--format', format, ...format === 'markdown' ? ['--max-chars', String(LIMIT)] : []]);
    return text.replace(/^<sub>Rendered with .*<\/sub>$/m, '<sub>Rendered with kubectl.</sub>').replaceAll(root, '');
  });
}
