import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';
import { sourceFiles } from './source-files';

const ROOT = resolve(__dirname, '../..');

/** What is written for people: messages, and what to do about them. */
const PROSE = new Set(['message', 'hint', 'remedy']);

/** Methods that look into a text, or rewrite it. */
const LOOKS = new Set(['includes', 'startsWith', 'endsWith', 'indexOf', 'match', 'matchAll', 'search', 'replace', 'replaceAll', 'split']);
/** What leaves a text the same for this question. */
const KEEPS = new Set(['trim', 'trimEnd', 'toLowerCase']);

/** Where texts of others are read, who give nothing else; each with whose they are. */
const BOUNDARIES: Readonly<Record<string, string>> = {
  'src/cli/parse-arguments.ts': 'commander',
  'src/kubernetes/cel/expression-fault.ts': 'the CEL library',
  'src/kubernetes/cel/parse.ts': 'the JavaScript engine',
  'src/kubernetes/cel/message.ts': 'the definition of a kind',
  'src/kubernetes/documents/parse-document.ts': 'the YAML library',
  'src/checker/rules/object/definition/check-rules.ts': 'the definition of a kind',
  // A problem of a workload names places of it, and is told for the overlay that it comes from.
  'src/generator/resolve/judge.ts': 'places in problems',
  'src/generator/resolve/blame.ts': 'places in problems',
  // Only a pair of which a word was taken out is made anew.
  'src/checker/validate/redact-findings.ts': 'itself',
};

function isProse(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return PROSE.has(node.text);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return isProse(node.expression);
  if (ts.isPropertyAccessExpression(node)) return PROSE.has(node.name.text);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return KEEPS.has(node.expression.name.text) && isProse(node.expression.expression);
}

/** Nothing, or an empty text: whether something is said is no question of what. */
function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined') || (ts.isStringLiteral(node) && node.text === '');
}

const EQUALITY = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

function looksIntoProse(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    if (LOOKS.has(name.text)) return isProse(expression);
    return (name.text === 'test' || name.text === 'exec') && node.arguments.some(isProse);
  }
  if (!ts.isBinaryExpression(node) || !EQUALITY.has(node.operatorToken.kind)) return false;
  return [[node.left, node.right], [node.right, node.left]].some(([one, other]) => isProse(one) && !isNothing(other));
}

/** Places of a file that decide by a text for people, or rewrite one. */
function decisionsByProse(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (looksIntoProse(node)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('nothing is decided by a message, nor is one rewritten: what others need to know is a field', () => {
  const files = sourceFiles().map(({ path }) => path).filter((path) => BOUNDARIES[path] === undefined);
  expect(files.flatMap((path) => decisionsByProse(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});

test('every boundary is one', () => {
  const idle = Object.keys(BOUNDARIES).filter((path) => decisionsByProse(path, readFileSync(join(ROOT, path), 'utf8')).length === 0);
  expect(idle).toEqual([]);
});

test.each([
  ["if (finding.message.startsWith('the list')) return;", 1],
  ["const names = /'(.*)'/.exec(error.message);", 1],
  ['const same = found.filter((other) => other.message === message);', 1],
  ["return problem.hint.trim().split('\\n');", 1],
  ["throw new Fault(message.replaceAll('A', 'B'));", 1],
  ["if (message !== '' && hint === undefined) return message;", 0],
  ["const key = name.startsWith('a');", 0],
])('%s', (text, places) => {
  expect(decisionsByProse('sample.ts', text)).toHaveLength(places);
});
