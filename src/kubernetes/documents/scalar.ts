import type { JsonValue } from '../objects/json';

const TRUE = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']);
const FALSE = new Set(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']);
const NULL = new Set(['', '~', 'null', 'Null', 'NULL']);
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

function integer(text: string): number | undefined {
  const match = INTEGER.exec(text);
  if (match === null) return undefined;
  const [, sign, hexadecimal, binary, octal, decimal] = match;
  const magnitude = hexadecimal ? parseInt(hexadecimal, 16) : binary ? parseInt(binary, 2) : octal ? parseInt(octal, 8) : Number(decimal);
  return sign === '-' && magnitude !== 0 ? -magnitude : magnitude;
}

function number(text: string): number | undefined {
  // go-yaml takes underscores out of what starts with a digit or a sign, not of what starts with a point.
  const plain = text.startsWith('.') ? text : text.replaceAll('_', '');
  return integer(plain) ?? (FLOAT.test(plain) ? Number(plain) : undefined);
}

/**
 * What kubectl makes of a plain (unquoted) YAML scalar. It reads through go-yaml v2: `yes`, `on` and `y` are booleans and `0755` is octal as in
 * YAML 1.1, yet dates and `1:30` stay strings.
 */
export function resolvePlain(text: string): JsonValue {
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (numeric) return number(text) ?? text;
  if (text.length > 5) return text;
  if (TRUE.has(text)) return true;
  if (FALSE.has(text)) return false;
  return NULL.has(text) ? null : text;
}
