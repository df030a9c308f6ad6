import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

const ROOT = path.join(__dirname, '../..');
const ALLOWED = 'test/helpers/test-project.ts';

/** A constructor call of any class whose name ends in "Project", or projen's own helper, which deletes the outdir that it finds. */
function isForbidden(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /Project$/.test(node.expression.getText()) && node.getText() !== 'new TestProject()';
  return ts.isCallExpression(node) && /^Testing\s*\.\s*synth$|\bsynthSnapshot$/.test(node.expression.getText());
}

function makesProject(text: string): boolean {
  const find = (node: ts.Node): boolean => isForbidden(node) || ts.forEachChild(node, (child) => find(child) || undefined) === true;
  return find(ts.createSourceFile('test.ts', text, ts.ScriptTarget.Latest, true));
}

function violations(folder: string): readonly string[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => path.join(folder, file)).filter((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return file !== ALLOWED && /Project|synthSnapshot|Testing/.test(text) && makesProject(text);
  });
}

test.each([
  ['a project', "new TypeScriptProject({ name: 'a' });", true],
  ['a project of a module', 'f(() => new typescript.TypeScriptProject(options));', true],
  ["projen's own helper", 'Testing.synth(project);', true],
  ['another of its helpers', 'util.synthSnapshot(project);', true],
  ['the helper of these tests', 'new TestProject();', false],
  ['the text of a configuration', "write('.projenrc.ts', `new GitOpsProject({})`);", false],
])('%s is seen for what it is', (_what, text, expected) => {
  expect(makesProject(text)).toBe(expected);
});

it.each(['test', 'bench'])('no file below %s/ creates a projen project, except the helper that gives it a fresh folder', (folder) => {
  expect(violations(folder)).toEqual([]);
});

