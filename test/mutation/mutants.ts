import ts from 'typescript';

/** One small change of a source file that its tests should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
  /** The whole expression that it changes. */
  readonly around: { readonly start: number; readonly end: number };
}

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '&&': '||', '||': '&&', '??': '&&', '-': '+', '*': '/', '/': '*', '%': '*',
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min', ceil: 'floor', floor: 'ceil', round: 'floor',
};

/** Calls that give what they are called on where they are left out. */
const LEFT_OUT = ['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim', 'slice', 'toLowerCase'];

/** What is said about a rule and not done by it: its page holds it. */
const PROSE = ['title', 'why', 'remedy', 'cases', 'examples', 'looksAt'];

function isProse(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && PROSE.includes(node.name.getText());
}

/** What stands for no value at run time, or names a module. */
function isSkipped(node: ts.Node): boolean {
  return ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isInterfaceDeclaration(node)
    || ts.isTypeAliasDeclaration(node) || isProse(node);
}

type Change = readonly [node: ts.Node, becomes: string, around?: ts.Node];

function* changesOfCondition(condition: ts.Expression): Iterable<Change> {
  yield [condition, 'true'];
  yield [condition, 'false'];
}

function* changesOfCall(node: ts.CallExpression): Iterable<Change> {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression } = node.expression;
  const other = METHODS[name.text];
  if (other !== undefined) yield [name, other, node];
  if (LEFT_OUT.includes(name.text)) yield [node, expression.getText()];
}

function isName(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

function* changesOfOperator(node: ts.Node): Iterable<Change> {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS[node.operatorToken.getText()];
    if (other !== undefined) yield [node.operatorToken, other, node];
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    yield [node, node.operand.getText()];
  }
}

/** Where `[a, b] = …` puts its values. */
function isTarget(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && node.parent.left === node;
}

function* changesOfLiteral(node: ts.Node): Iterable<Change> {
  if (node.kind === ts.SyntaxKind.TrueKeyword) yield [node, 'false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) yield [node, 'true'];
  if (ts.isNumericLiteral(node) && !isName(node)) yield [node, String(Number(node.text) + 1)];
  if (ts.isStringLiteral(node) && node.text !== '' && !isName(node)) yield [node, "''"];
  if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)) yield [node, "''"];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isTarget(node)) yield [node, '[]'];
}

function* changesOf(node: ts.Node): Iterable<Change> {
  yield* changesOfOperator(node);
  if (ts.isIfStatement(node)) yield* changesOfCondition(node.expression);
  if (ts.isConditionalExpression(node)) yield* changesOfCondition(node.condition);
  if (ts.isCallExpression(node)) yield* changesOfCall(node);
  yield* changesOfLiteral(node);
}

/** Every mutant of a source file, from its top; two at one place where a condition can be held either way. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isSkipped(node)) return;
    for (const [at, becomes, around = at] of changesOf(node)) {
      const start = at.getStart();
      const line = file.getLineAndCharacterOfPosition(start).line + 1;
      mutants.push({ start, end: at.end, line, was: at.getText(), becomes, around: { start: around.getStart(), end: around.end } });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** The source with one mutant in it. */
export function mutate(source: string, { start, end, becomes }: Mutant): string {
  return source.slice(0, start) + becomes + source.slice(end);
}
