import { fromRe2 } from '../../../../kubernetes/cel/engine/regex';

/** A pattern with every escaped character and every class as one `x`; undefined for a class without end. */
function skeleton(pattern: string): string | undefined {
  const text = pattern.replace(/\\Q[\s\S]*?(?:\\E|$)|\\x\{[0-9A-Fa-f]+\}|\\[pP]\{[^}]*\}|\\[\s\S]/g, 'x').replace(/\[\^?\]?(?:\[:\^?\w+:\]|[^\]])*\]/g, 'x');
  return text.includes('[') ? undefined : text;
}

/** What is certainly wrong with a pattern in the syntax of RE2; undefined where it is right, or where that cannot be told. */
export function patternFault(pattern: string): string | undefined {
  if (fromRe2(pattern) !== undefined) return undefined;
  const text = skeleton(pattern);
  if (text === undefined) return 'a class has no end';
  if (/\(\?<?[=!]/.test(text)) return 'RE2 looks neither ahead nor back';
  if (/\\[1-9]/.test(pattern.replace(/\\\\/g, ''))) return 'RE2 has no references back';
  if (/(?:^|[(|])[*+?](?![^)]*:)/.test(text.replace(/\(\?/g, '('))) return 'nothing is repeated';
  const depth = [...text].reduce((open, char) => open < 0 ? open : open + (char === '(' ? 1 : char === ')' ? -1 : 0), 0);
  return depth === 0 ? undefined : 'a group has no end or no start';
}
