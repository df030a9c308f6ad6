import fc from 'fast-check';

type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** Words that YAML reads in several ways, and such as need care in one style or another. */
const WORDS = [
  'a', 'web-1', 'two words', 'a: b', 'a #b', '#c', '- d', "it's", 'say "x"', 'true', '0755', '1e3', '~', '', '[x', '{y}', '*z', '&z', '!t', '%p', 'a\\b', 'x,y', ':', '?', '-', '|', '>', 'é',
];

const KEYS = ['a', 'b', 'name', 'c d', 'x-y', '1', 'true'];

const value = fc.letrec<{ value: Value; list: Value; map: Value }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constantFrom(...WORDS), tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 4, selector: ([key]) => key }).map((entries) => Object.fromEntries(entries) as Value),
})).map;

/** A source of choices for the writer: the style of each part. */
type Choose = <T>(options: readonly T[]) => T;

function quoted(text: string, choose: Choose, indent: string): string {
  const broken = (part: string) => choose([part, part, part.replace(' ', `\n${choose([indent, '', ' ', '\t', `${indent}  `])}`)]);
  const style = choose(['plain', 'single', 'double']);
  if (style === 'plain') return text;
  return style === 'single' ? `'${broken(text.replaceAll("'", "''"))}'` : `"${broken(text.replace(/["\\]/g, '\\$&')).replaceAll("'", choose(["'", "\\'"]))}"`;
}

/** A key with its colon, on one line; where it is in quotes no space has to follow. */
function keyText(key: string, choose: Choose): string {
  return choose([`${key}: `, `${key} : `, `"${key}": `, `'${key}' : `, `"${key}":`]);
}

/** Words that go-yaml reads in its own way within braces: an indicator alone, a tag or an alias before a comma. */
const ONLY_QUOTED = /^(?:[-?:]$|[!&*])|:$/;

function flow(of: Value, choose: Choose, indent: string): string {
  if (typeof of === 'string') return ONLY_QUOTED.test(of) ? `'${of}'` : quoted(of, choose, indent);
  const gap = () => choose(['', ' ', ' ', `\n${indent}  `, '\n', `\n${indent}`, ' # note\n']);
  if (Array.isArray(of)) return `[${gap()}${(of as readonly Value[]).map((item) => flow(item, choose, indent)).join(`${gap()},${gap()}`)}${gap()}]`;
  const entries = Object.entries(of).map(([key, item]) => `${keyText(key, choose)}${flow(item, choose, indent)}`);
  return `{${gap()}${entries.join(`,${gap()}`)}${gap()}}${choose(['', '', '#note', ' # note'])}`;
}

function literal(text: string, choose: Choose, indent: string): string {
  return `${choose(['|', '>', '|-', '>-'])}\n${text.split(' ').map((line) => `${indent}${choose(['  ', '  ', '   '])}${line}`).join('\n')}`;
}

function block(of: Value, choose: Choose, indent: string): string {
  if (typeof of === 'string') return choose([true, false, false]) ? ` ${literal(of, choose, indent)}` : ` ${quoted(of, choose, indent)}`;
  const entries = Object.entries(of);
  if (entries.length === 0 || choose([true, false, false])) return ` ${flow(of, choose, indent)}`;
  const deeper = `${indent}${choose(['  ', '    ', ' '])}`;
  const lines = Array.isArray(of)
    ? (of as readonly Value[]).map((item) => `${deeper}-${block(item, choose, deeper)}`)
    : entries.map(([key, item]) => `${deeper}${choose([key, `"${key}"`])}:${block(item, choose, deeper)}`);
  return `\n${lines.join(`${choose(['', '', ' # note', '\n', '\n# note'])}\n`)}`;
}

/** A small change of a text, as a hand or a template makes it. */
interface Mutation {
  readonly what: 'indent' | 'insert' | 'remove' | 'break';
  readonly place: number;
  readonly text: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom('indent', 'insert', 'remove', 'break'),
  place: fc.nat(),
  // Not what go-yaml reads in its own way: indicators of block scalars, anchors and tags in odd places, and tabs at the very end.
  text: fc.constantFrom(' ', '"', "'", ': ', ',', ' #', '- ', '{', '}', '[', ']', '\\', 'x'),
});

function mutate(written: string, { what, place, text }: Mutation): string {
  const at = place % (written.length + 1);
  switch (what) {
    case 'insert': return written.slice(0, at) + text + written.slice(at);
    case 'remove': return written.slice(0, at) + written.slice(at + 1);
    // go-yaml takes the mark of a block scalar on a line of its own.
    case 'break': return /^[|>]/.test(written.slice(at)) ? written : `${written.slice(0, at)}\n${written.slice(at)}`;
    case 'indent': {
      const lines = written.split('\n');
      const line = place % lines.length;
      return lines.map((content, index) => index === line ? content.replace(/^ */, ' '.repeat(place % 7)) : content).join('\n');
    }
  }
}

/** The text of a mapping in mixed styles, right or nearly so. */
export const yamlText: fc.Arbitrary<string> = fc.tuple(
  value, fc.infiniteStream(fc.nat()), fc.array(mutation, { maxLength: 2 }),
).map(([of, choices, mutations]) => {
  const choose: Choose = (options) => options[(choices.next().value ?? 0) % options.length];
  const entries = Object.entries(of as Readonly<Record<string, Value>>).map(([key, item]) => `${choose([key, `'${key}'`])}:${block(item, choose, '')}\n`);
  return mutations.reduce(mutate, entries.join(''));
});
