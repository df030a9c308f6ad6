import type { Path } from '../../../../common/path';
import type { ExpressionFrame } from '../../../../kubernetes/cel/expression-fault';
import { expressionFault } from '../../../../kubernetes/cel/expression-fault';
import { asString } from '../../../../kubernetes/objects/json';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Variables that hold an object of any kind. */
const UNTYPED = ['object', 'oldObject', 'params'];

/** Reports an expression that a server would not compile. */
export function checkExpression(expression: unknown, frame: ExpressionFrame, path: Path, scope: Scope): void {
  const text = asString(expression) ?? '';
  if (text.trim() === '') return;
  const wrong = expressionFault(text, { untyped: UNTYPED, ...frame });
  if (wrong !== undefined) scope.report(path, `${quote(text)} does not compile: ${wrong}`, 'Correct the expression.');
}
