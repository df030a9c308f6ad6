import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// eslint-disable-next-line import/no-extraneous-dependencies -- scripts are no part of the package
import * as ts from 'typescript';

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.find((candidate) => candidate.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function textOf(use: ts.Expression): string {
  if (!ts.isArrowFunction(use)) throw new Error(`${use.getText()} is no function`);
  return use.body.getText();
}

function listOf(source: ts.SourceFile): ts.ArrayLiteralExpression {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [{ initializer }] = statement.declarationList.declarations;
    if (initializer && ts.isArrayLiteralExpression(initializer)) return initializer;
  }
  throw new Error('no list of examples');
}

/** How each example is written, word for word, by its title. */
export function readUses(): ReadonlyMap<string, readonly string[]> {
  const file = join(__dirname, 'examples.ts');
  const list = listOf(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return new Map(list.elements.filter(ts.isObjectLiteralExpression).map((example) => {
    const [title, uses] = [propertyOf(example, 'title'), propertyOf(example, 'uses')];
    if (!title || !ts.isStringLiteral(title) || !uses || !ts.isArrayLiteralExpression(uses)) throw new Error(`${example.getText()} has no title or no uses`);
    return [title.text, uses.elements.map(textOf)] as const;
  }));
}
