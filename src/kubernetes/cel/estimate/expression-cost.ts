import type { CelType } from './cel-type';
import { estimateCost } from './estimate';
import { celEngine } from '../engine/engine';
import type { Node } from '../engine/macro';
import { lookAtCel, TooLarge } from '../parse';

/**
 * Units that an expression costs at most, as an API server estimates them; undefined where it does not compile or that cannot be told.
 *
 * @param self the type of `self` and `oldSelf`, with the sizes that its schema allows
 */
export function expressionCost(expression: string, self: CelType, hasOptionalOldSelf: boolean): number | undefined {
  if (expression.trim() === '' || expression.includes('`')) return undefined;
  try {
    const { parsed } = lookAtCel(expression, ['self', 'oldSelf']);
    return estimateCost((parsed as unknown as { ast: Node }).ast, self, hasOptionalOldSelf);
  } catch (error) {
    if (error instanceof TooLarge || error instanceof celEngine().ParseError) return undefined;
    throw error;
  }
}
