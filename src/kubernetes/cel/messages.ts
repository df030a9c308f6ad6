const TOKEN = /[rRbB]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\/[^\n]*|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|\s+|[\s\S]/g;

/** Types of messages: of objects, of patches, and those that every environment has. */
const MESSAGE = /^(?:Object(?:\.[A-Za-z_]\w*)*|JSONPatch|google(?:\.[A-Za-z_]\w*)+)$/;

/** A bracket that is open; a message is what stands in braces after a name. */
interface Open {
  readonly isMessage: boolean;
  expectsField: boolean;
}

function afterName(tokens: readonly string[], index: number): number | undefined {
  if (!MESSAGE.test(tokens[index])) return undefined;
  let next = index + 1;
  while (/^\s+$/.test(tokens[next] ?? '')) next += 1;
  return tokens[next] === '{' ? next : undefined;
}

/** Writes messages as maps, which the engine can read: `Object.spec{replicas: 1}` becomes `{"replicas": 1}`. */
export function messagesAsMaps(expression: string): string {
  const tokens = expression.match(TOKEN) ?? [];
  const open: Open[] = [];
  let text = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const top = open[open.length - 1] as Open | undefined;
    const brace = afterName(tokens, index);
    if (top?.isMessage && top.expectsField && /^[A-Za-z_]\w*$/.test(token)) {
      text += JSON.stringify(token);
      top.expectsField = false;
    } else if (brace !== undefined) {
      open.push({ isMessage: true, expectsField: true });
      text += '{';
      index = brace;
    } else {
      if (/^[{[(]$/.test(token)) open.push({ isMessage: false, expectsField: false });
      if (/^[}\])]$/.test(token)) open.pop();
      if (token === ',' && top?.isMessage) top.expectsField = true;
      text += token;
    }
  }
  return text;
}
