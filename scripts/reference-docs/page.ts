import type { Doc, Member, PublicName } from './read';
import { REST, SECTIONS } from './sections';

const HEAD = `# Reference

Everything that \`projen-gitops\` exports, by subject, from the doc comments of the source. The [guide](guide.md) shows how it comes together; [platforms](platforms.md)
has the ways out of the cluster with what each writes.
`;

const KINDS: Readonly<Record<PublicName['kind'], number>> = { class: 0, factories: 1, function: 2, options: 3, type: 4 };

function code(text: string): string {
  const fence = text.includes('\`') ? '\`\`' : '\`';
  return `${fence}${text}${fence}`;
}

/** A text in a cell of a table, where a bar would end it; code is written so by Markdown's own rules. */
function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

function pageLinks(pages: readonly string[]): readonly string[] {
  return pages.map((page) => {
    const [address, ...words] = page.split(' ');
    const host = /^https?:\/\/([^/]+)/.exec(address)?.[1];
    return host === undefined ? page : `[${words.join(' ') || host.replace(/^www\./, '')}](${address})`;
  });
}

function sentence(text: string): string {
  return text === '' || /[.!?:]$/.test(text) ? text : `${text}.`;
}

function told({ text, pages, throws }: Doc): string {
  return [sentence(text), ...throws.map((one) => `Throws ${sentence(one)}`), ...pageLinks(pages)].filter((part) => part !== '').join(' ');
}

function optionRows(members: readonly Member[]): readonly string[] {
  if (members.length === 0) return [];
  const rows = members.map((member) => `| \`${member.name}\`${member.isOptional ? '' : ' (needed)'} | ${cell(told(member))} | ${cell(code(member.type))} | ${cell(member.default ?? '')} |`);
  return ['| option | what it is | type | default |', '|---|---|---|---|', ...rows, ''];
}

function memberRows(members: readonly Member[]): readonly string[] {
  if (members.length === 0) return [];
  return ['| | |', '|---|---|', ...members.map((member) => `| ${cell(code(member.isMethod ? member.type : `${member.name}: ${member.type}`))} | ${cell(told(member))} |`), ''];
}

function inheritedText({ inherits, kind }: PublicName, names: ReadonlySet<string>): readonly string[] {
  const parts = inherits.map((parent) => {
    const name = /^\w+/.exec(parent)?.[0] ?? '';
    return names.has(name) ? `[${code(parent)}](#${name.toLowerCase()})` : code(parent);
  });
  return parts.length === 0 ? [] : [`${kind === 'class' ? 'It has also what' : 'It takes also what'} ${parts.join(' and ')} has.`, ''];
}

function entry(symbol: PublicName, names: ReadonlySet<string>): string {
  const own = symbol.kind === 'type' || symbol.kind === 'function' ? [code(symbol.type), ''] : [];
  const rows = symbol.kind === 'options' ? optionRows(symbol.members) : memberRows(symbol.members);
  return [`### ${symbol.name}`, told(symbol), '', ...own, ...inheritedText(symbol, names), ...rows].join('\n');
}

/** The part that a public name stands in: that of the longest path that its file begins with, and how early it stands there. */
export function placeOf({ file }: PublicName): { readonly section: string; readonly rank: number } {
  let best = { section: REST, rank: 0, length: 0 };
  for (const { title, from } of SECTIONS) {
    from.forEach((prefix, rank) => {
      if ((file === prefix || file.startsWith(`${prefix}/`)) && prefix.length > best.length) best = { section: title, rank, length: prefix.length };
    });
  }
  return best;
}

/** The whole page. */
export function referencePage(symbols: readonly PublicName[]): string {
  const names = new Set(symbols.map(({ name }) => name));
  const placed = symbols.map((symbol) => ({ symbol, ...placeOf(symbol) }));
  const parts = [...SECTIONS.map(({ title }) => title), REST].flatMap((title) => {
    const here = placed.filter(({ section }) => section === title)
      .sort((a, b) => a.rank - b.rank || KINDS[a.symbol.kind] - KINDS[b.symbol.kind] || (a.symbol.name < b.symbol.name ? -1 : 1));
    return here.length === 0 ? [] : [{ title, text: here.map(({ symbol }) => entry(symbol, names)).join('\n') }];
  });
  const contents = parts.map(({ title }) => `- [${title}](#${title.toLowerCase().replace(/[^a-z ]/g, '').replaceAll(' ', '-')})`).join('\n');
  return `${HEAD}\n${contents}\n\n${parts.map(({ title, text }) => `## ${title}\n\n${text}`).join('\n')}`.replace(/\n{3,}/g, '\n\n').replace(/\n*$/, '\n');
}
