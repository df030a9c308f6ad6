/* eslint-disable no-bitwise -- the compiler's flags are bits */
import { join, relative, resolve } from 'node:path';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

/**
 * What may be indexed by any text where it comes straight from the reading, because it inherits no names then. `own` is for everything else, and a `Map` for
 * what is filled under names that are read.
 */
const WITHOUT_NAMES = ['JsonObject', 'NewObject'];

/** Where objects are rewritten before they are compared, so that they may inherit names. */
const REWRITES = /src\/diff\//;

/** Files that look whether a name is the object's own. */
const GUARDS = ['src/common/own.ts', 'src/kubernetes/objects/json.ts'];

const ANY_TEXT = ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping;

function isAnyText(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnionOrIntersection()) return type.types.some((part) => isAnyText(part, checker));
  if ((type.flags & ts.TypeFlags.TypeParameter) === 0) return (type.flags & ANY_TEXT) !== 0;
  const bound = checker.getBaseConstraintOfType(type);
  return bound === undefined || isAnyText(bound, checker);
}

function isLookUp(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isElementAccessExpression(node)) {
    const owner = checker.typeToString(checker.getTypeAtLocation(node.expression));
    const open = WITHOUT_NAMES.includes(owner) && !REWRITES.test(node.getSourceFile().fileName);
    return !open && isAnyText(checker.getTypeAtLocation(node.argumentExpression), checker);
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.InKeyword) return false;
  return isAnyText(checker.getTypeAtLocation(node.left), checker);
}

function lineOf(node: ts.Node, source: ts.SourceFile): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Places at which an object that inherits names is asked for, or given, a name that may be any text. */
function lookUps(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not in the program`);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isLookUp(node, checker)) found.push(`${relative(ROOT, file)}:${lineOf(node, source)} ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function project(): { readonly files: readonly string[]; readonly options: ts.CompilerOptions } {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return { files: fileNames, options };
}

test('no table is looked up by a name that may be one of JavaScript\'s own, such as "constructor"; own() and Map are for that', () => {
  const { files, options } = project();
  const checked = files.filter((file) => !GUARDS.includes(relative(ROOT, file)));
  expect(checked.length).toBeGreaterThan(100);
  expect(lookUps(checked, options)).toEqual([]);
}, 60_000);

test('what the rule finds, and what it lets pass', () => {
  expect(lookUps([join(__dirname, 'own-keys.sample.ts')], project().options).map((place) => place.replace(/^.*:\d+ /, ''))).toEqual([
    'FILLED[key]', 'TABLE[key]', 'TABLE[`${key}s`]', 'key in TABLE', 'object[key as T]',
  ]);
}, 60_000);
