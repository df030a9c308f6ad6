import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const ALLOWED = 'test/helpers/test-project.ts';

/** A constructor call of any class whose name ends in "Project", or projen's own helper, which deletes the outdir that it finds. */
const FORBIDDEN = /\bnew\s+[\w.]*Project\s*[(<]|\bTesting\s*\.\s*synth|\bsynthSnapshot\s*\(/;

function violations(folder: string): readonly string[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => path.join(folder, file)).filter((file) => {
    const own = readFileSync(path.join(ROOT, file), 'utf8').replaceAll(/new TestProject\(\)/g, '');
    return file !== ALLOWED && FORBIDDEN.test(own);
  });
}

it.each(['test', 'bench'])('no file below %s/ creates a projen project, except the helper that gives it a fresh folder', (folder) => {
  expect(violations(folder)).toEqual([]);
});

