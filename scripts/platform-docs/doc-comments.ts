import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// eslint-disable-next-line import/no-extraneous-dependencies -- scripts are no part of the package
import * as ts from 'typescript';

/** A doc comment, taken apart. */
export interface DocComment {
  readonly text: string;
  readonly default: string | undefined;
  /** Pages that it names, each with the words behind it. */
  readonly pages: readonly string[];
}

/** An option, as its doc comment says it. */
export interface OptionDoc extends DocComment {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: string;
}

/** What the sources say of themselves. */
export interface SourceDocs {
  /** The doc comment of `gke`, of `Ingress`, of `Gateway.http`. */
  of(name: string): DocComment;
  /** The pages that the file of `gke` names, in its doc comments on constants and functions. */
  pagesBeside(name: string): readonly string[];
  /** The pages that what holds a text names: where it comes from. */
  pagesFor(text: string): readonly string[];
  /** The options of an interface, with those that it inherits behind its own. */
  options(name: string): readonly OptionDoc[];
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tagsOf(node: ts.Node, name: string): readonly string[] {
  return ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === name).map((tag) => oneLine(tag.getText().replace(/^@\w+\s*/, '').replace(/^\s*\*\s?/gm, '')));
}

/** Text of a comment; `{@link name}` becomes the name in code. */
function docOf(node: ts.Node): DocComment {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = oneLine(comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ').replace(/\{@link (\w+)\}/g, '`$1`'));
  return { text, default: tagsOf(node, 'default')[0], pages: tagsOf(node, 'see') };
}

function* membersOf(name: string, node: ts.Node): Iterable<readonly [string, ts.Node]> {
  if (!ts.isObjectLiteralExpression(node)) return;
  for (const property of node.properties) if (property.name) yield [`${name}.${property.name.getText()}`, property];
}

function objectOf(initializer: ts.Expression | undefined): ts.Node | undefined {
  return initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
}

function* exportsOf(source: ts.SourceFile): Iterable<readonly [string, ts.Node]> {
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) yield [statement.name.text, statement];
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      yield [declaration.name.getText(), statement];
      const object = objectOf(declaration.initializer);
      if (object) yield* membersOf(declaration.name.getText(), object);
    }
  }
}

type Options = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isOptions(node: ts.Node): node is Options {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function parentsOf(node: Options): readonly string[] {
  if (ts.isTypeAliasDeclaration(node)) return ts.isTypeReferenceNode(node.type) ? [node.type.typeName.getText()] : [];
  return (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
}

function optionOf(member: ts.TypeElement): readonly OptionDoc[] {
  if (!ts.isPropertySignature(member) || !member.type) return [];
  return [{ ...docOf(member), name: member.name.getText(), isOptional: member.questionToken !== undefined, type: oneLine(member.type.getText()) }];
}

/** Reads the doc comments of a folder of sources. */
export function readDocs(folder: string): SourceDocs {
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => parse(join(folder, file)));
  const declared = sources.flatMap((source) => [...exportsOf(source)]);
  const exported = new Map(declared);
  const types = new Map(sources.flatMap(({ statements }) => statements.filter(isOptions)).map((node) => [node.name.text, node]));
  const options = (name: string): readonly OptionDoc[] => {
    const node = types.get(name);
    if (!node) return [];
    const own = ts.isInterfaceDeclaration(node) ? node.members.flatMap(optionOf) : [];
    return [...own, ...parentsOf(node).flatMap(options)];
  };
  return {
    options,
    pagesFor: (text) => declared.filter(([, node]) => node.getText().includes(text)).flatMap(([, node]) => docOf(node).pages),
    pagesBeside(name) {
      const source = sources.find((one) => [...exportsOf(one)].some(([found]) => found === name));
      return source === undefined ? [] : [...exportsOf(source)].filter(([found]) => !found.includes('.')).flatMap(([, node]) => docOf(node).pages);
    },
    of(name) {
      const node = exported.get(name);
      if (!node) throw new Error(`nothing called ${name} in ${folder}`);
      return docOf(node);
    },
  };
}
