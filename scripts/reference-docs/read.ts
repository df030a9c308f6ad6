import { join, relative } from 'node:path';
// eslint-disable-next-line import/no-extraneous-dependencies -- scripts are no part of the package
import * as ts from 'typescript';

/** What a doc comment says. */
export interface Doc {
  readonly text: string;
  readonly default: string | undefined;
  /** Addresses of pages. */
  readonly pages: readonly string[];
  readonly throws: readonly string[];
}

/** An option, a property or a method. */
export interface Member extends Doc {
  readonly name: string;
  /** The type, or the signature of a method. */
  readonly type: string;
  readonly isOptional: boolean;
  readonly isMethod: boolean;
}

/** A public name. */
export interface PublicName extends Doc {
  readonly name: string;
  readonly kind: 'class' | 'options' | 'type' | 'function' | 'factories';
  /** Below `src/`, without its ending. */
  readonly file: string;
  readonly type: string;
  readonly members: readonly Member[];
  /** The types whose members it has, too. */
  readonly inherits: readonly string[];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function linked(text: string): string {
  return text.replace(/\{@link (\w+)\}/g, '`$1`');
}

function tagsOf(node: ts.Node, name: string): readonly string[] {
  return ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === name).map((tag) => linked(oneLine(tag.getText().replace(/^@\w+\s*/, '').replace(/^\s*\*\s?/gm, ''))));
}

function docOf(node: ts.Node): Doc {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');
  const prose = text.replace(/```[^]*?```/g, '');
  return { text: linked(oneLine(prose)), default: tagsOf(node, 'default')[0], pages: tagsOf(node, 'see'), throws: tagsOf(node, 'throws') };
}

function signature({ parameters, type }: ts.SignatureDeclaration, name: string): string {
  const list = parameters.map((parameter) => {
    const isOptional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
    return `${parameter.name.getText()}${isOptional ? '?' : ''}${parameter.type ? `: ${oneLine(parameter.type.getText())}` : ''}`;
  });
  return `${name}(${list.join(', ')})${type ? `: ${oneLine(type.getText())}` : ''}`;
}

/** Members that tell the kinds of values apart, or where a problem is shown. */
const INNER = new Set(['is', 'declaredAt', 'toString']);

function isHidden(member: ts.Node & { readonly name?: ts.Node }): boolean {
  if (INNER.has(member.name?.getText() ?? '')) return true;
  // An alternative's option that must not stand beside this one's.
  const type = ts.isPropertySignature(member) ? member.type?.kind : undefined;
  if (type === ts.SyntaxKind.NeverKeyword || type === ts.SyntaxKind.UndefinedKeyword) return true;
  const flags = ts.canHaveModifiers(member) ? ts.getModifiers(member) ?? [] : [];
  return flags.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword) || ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
}

/** What `gke` in `{ gke }` is: a function of another file. */
function valueOf(property: ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): ts.Declaration | undefined {
  const found = checker.getShorthandAssignmentValueSymbol(property);
  const symbol = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found; // eslint-disable-line no-bitwise -- flags of the compiler
  return symbol?.declarations?.[0];
}

function factoryOf(property: ts.ObjectLiteralElementLike, checker: ts.TypeChecker): readonly Member[] {
  const value = ts.isShorthandPropertyAssignment(property) ? valueOf(property, checker) : undefined;
  if (!value || !ts.isFunctionDeclaration(value)) return memberOf(property);
  const name = property.name?.getText() ?? '';
  return [{ ...docOf(value), name, type: signature(value, name), isOptional: false, isMethod: true }];
}

function memberOf(member: ts.ClassElement | ts.TypeElement | ts.ObjectLiteralElementLike): readonly Member[] {
  if (isHidden(member) || !member.name) return [];
  const name = member.name.getText();
  const isOptional = 'questionToken' in member && member.questionToken !== undefined;
  const called = ts.isPropertyAssignment(member) && ts.isArrowFunction(member.initializer) ? member.initializer : member;
  if (ts.isMethodDeclaration(called) || ts.isMethodSignature(called) || ts.isArrowFunction(called)) {
    return [{ ...docOf(member), name, type: signature(called, name), isOptional, isMethod: true }];
  }
  if (ts.isGetAccessorDeclaration(member) || ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
    return [{ ...docOf(member), name, type: oneLine(member.type?.getText() ?? ''), isOptional, isMethod: false }];
  }
  return ts.isPropertyAssignment(member) ? [{ ...docOf(member), name, type: name, isOptional, isMethod: false }] : [];
}

function objectOf(initializer: ts.Expression | undefined): ts.Expression | undefined {
  if (initializer && (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer))) return objectOf(initializer.expression);
  return initializer;
}

/** What a declaration takes over from others. */
interface Inherited {
  /** Members of interfaces that are not public themselves: the options of one subject. */
  readonly members: readonly Member[];
  /** Public types, and those of other packages. */
  readonly names: readonly string[];
}

function inheritedBy(node: ts.ClassDeclaration | ts.InterfaceDeclaration, { checker, isPublic }: Reading): Inherited {
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) => types).map((type): Inherited => {
    const symbol = checker.getSymbolAtLocation(type.expression);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol; // eslint-disable-line no-bitwise -- flags of the compiler
    const declaration = target?.declarations?.[0];
    const isOwn = target !== undefined && !isPublic(target);
    if (!isOwn || !declaration || !ts.isInterfaceDeclaration(declaration)) return { members: [], names: [oneLine(type.getText())] };
    const above = inheritedBy(declaration, { checker, isPublic });
    return { members: [...declaration.members.flatMap((member) => memberOf(member)), ...above.members], names: above.names };
  });
  return { members: parents.flatMap(({ members }) => members), names: [...new Set(parents.flatMap(({ names }) => names))] };
}

/** What reads a declaration. */
interface Reading {
  readonly checker: ts.TypeChecker;
  isPublic(symbol: ts.Symbol): boolean;
}

type Shape = Pick<PublicName, 'kind' | 'type' | 'members' | 'inherits'>;

function shapeOf(name: string, node: ts.Declaration, reading: Reading): Shape {
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
    const inherited = inheritedBy(node, reading);
    const own = node.members.flatMap((member) => memberOf(member));
    const known = new Set(own.map((member) => member.name));
    return { kind: ts.isClassDeclaration(node) ? 'class' : 'options', type: name, members: [...own, ...inherited.members.filter((member) => !known.has(member.name))], inherits: inherited.names };
  }
  if (ts.isTypeAliasDeclaration(node)) return { kind: 'type', type: oneLine(node.type.getText()), members: [], inherits: [] };
  if (ts.isFunctionDeclaration(node)) return { kind: 'function', type: signature(node, name), members: [], inherits: [] };
  const object = ts.isVariableDeclaration(node) ? objectOf(node.initializer) : undefined;
  return { kind: 'factories', type: name, members: object && ts.isObjectLiteralExpression(object) ? object.properties.flatMap((property) => factoryOf(property, reading.checker)) : [], inherits: [] };
}

/** Reads every public name of the package, and what its doc comments say. */
export function readPublic(root: string): readonly PublicName[] {
  const entry = join(root, 'src/index.ts');
  const { Node16 } = ts.ModuleKind;
  const options: ts.CompilerOptions = {
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
  };
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(entry);
  const symbol = index && checker.getSymbolAtLocation(index);
  if (!symbol) throw new Error(`nothing is exported by ${entry}`);
  const resolved = (one: ts.Symbol): ts.Symbol => one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one; // eslint-disable-line no-bitwise -- flags of the compiler
  const exported = checker.getExportsOfModule(symbol).map((one) => ({ name: one.name, target: resolved(one) }));
  const known = new Set(exported.map(({ target }) => target));
  const reading: Reading = { checker, isPublic: (one) => known.has(one) };
  return exported.map(({ name, target }): PublicName => {
    const declaration = target.declarations?.find((one) => ts.isVariableDeclaration(one) || ts.isClassDeclaration(one)) ?? target.declarations?.[0];
    if (!declaration) throw new Error(`${name} is declared nowhere`);
    const file = relative(join(root, 'src'), declaration.getSourceFile().fileName).replace(/\\/g, '/').replace(/\.ts$/, '');
    return { ...docOf(declaration), ...shapeOf(name, declaration, reading), name, file };
  });
}
