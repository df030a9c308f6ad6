import { join } from 'node:path';
import type { OptionDoc, SourceDocs } from './doc-comments';
import { readDocs } from './doc-comments';
import type { Example } from './examples';
import { EXAMPLES } from './examples';
import { audiencesOfExample, objectsOfExample } from './objects';
import { readUses } from './uses';

const SOURCES = join(__dirname, '../../src/generator/exposure');

const INTRODUCTION = `# Ways out of the cluster

An overlay exposes an endpoint to an audience through a platform: \`expose: [web.endpoint('http').publicly(LoadBalancer.gke())]\`. What a
platform has not is no option of it: the compiler refuses it, and so does \`npx projen\`, naming what to use instead.

This page is made from the doc comments in \`src/generator/exposure/\` and from what the platforms write for the examples in
\`scripts/platform-docs/examples.ts\`, by \`npx ts-node scripts/build-platform-docs.ts\`.
`;

/** What the first table asks of a platform, by the names of options. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  'static address': ['address', 'addresses'], 'source ranges': ['sourceRanges'], 'traffic policy': ['trafficPolicy'], 'session affinity': ['sessionAffinity'],
};

function link(page: string): string {
  const [url, ...words] = page.split(' ');
  return words.length === 0 ? `<${url}>` : `<${url}> ${words.join(' ')}`;
}

/** The pages that say what a platform writes: those of its file, or its own where the file has several. */
function pagesOf(example: Example, docs: SourceDocs): readonly string[] {
  return [...new Set(example.factories.flatMap((factory) => factory.includes('.') ? docs.of(factory).pages : docs.pagesBeside(factory)))].map(link);
}

/** A text in a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function optionRow({ name, isOptional, type, text, default: byDefault, pages }: OptionDoc): string {
  const meaning = [text, ...pages.map((page) => `See ${link(page)}.`)].filter((part) => part !== '').join(' ');
  return `| \`${name}\` | \`${cell(type)}\` | ${cell(meaning)} | ${isOptional ? cell(byDefault ?? '') : 'required'} |`;
}

function optionTable(options: readonly OptionDoc[]): string {
  return ['| option | type | | default |', '|---|---|---|---|', ...options.map(optionRow), ''].join('\n');
}

function featureTable(docs: SourceDocs): string {
  const rows = EXAMPLES.map((example) => {
    const names = docs.options(example.options).map(({ name }) => name).filter((name) => !example.lacks?.includes(name));
    const marks = Object.values(FEATURES).map((wanted) => names.some((name) => wanted.includes(name)) ? 'yes' : '–');
    return `| [${example.title}](#${anchor(example.title)}) | ${audiencesOfExample(example).join(', ')} | ${marks.join(' | ')} |`;
  });
  const head = ['platform', 'audiences', ...Object.keys(FEATURES)];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows, ''].join('\n');
}

/** The anchor that GitHub gives a heading. */
function anchor(title: string): string {
  return title.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-');
}

function section(example: Example, docs: SourceDocs, uses: readonly string[]): string {
  const comments = example.factories.map((factory) => ({ factory, ...docs.of(factory) }));
  return [
    `## ${example.title}`,
    ...comments.map(({ text, factory }) => comments.length === 1 ? text : `\`${factory}\`: ${text}`),
    pagesOf(example, docs).map((page) => `- ${page}`).join('\n'),
    ...example.repeats === true ? [] : [optionTable(docs.options(example.options)).trimEnd()],
    `\`\`\`ts\n${uses.join('\n')}\n\`\`\``,
    `\`\`\`yaml\n${objectsOfExample(example).join('---\n')}\`\`\``,
  ].join('\n\n');
}

/** The text of `docs/platforms.md`. */
export function platformPage(): string {
  const docs = readDocs(SOURCES);
  const uses = readUses();
  return `${[INTRODUCTION, featureTable(docs), ...EXAMPLES.map((example) => section(example, docs, uses.get(example.title) ?? []))].map((part) => part.trimEnd()).join('\n\n')}\n`;
}
