import type { Schema } from '../rules/custom/schema';

const WIDTH = 116;

/** The first paragraph of a description, which says what a field is; what follows is for the reference. */
function firstParagraph(description: unknown): string {
  const text = typeof description === 'string' ? description.trim().split(/\n\s*\n/)[0] : '';
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function tags({ default: value, minimum, maximum }: Schema): readonly string[] {
  const json = value === undefined ? undefined : JSON.stringify(value);
  return [
    ...minimum === undefined ? [] : [`@minimum ${minimum}`],
    ...maximum === undefined ? [] : [`@maximum ${maximum}`],
    ...json === undefined ? [] : [`@default ${json}`],
  ];
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** The doc comment of a schema: what its description begins with, its limits, its default; no line where it says nothing. */
export function comment(schema: Schema, indent: string): string {
  const description = firstParagraph(schema.description);
  const lines = [...description === '' ? [] : wrap(description), ...tags(schema)].map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 0) return '';
  const single = `${indent}/** ${lines.join(' ')} */\n`;
  return single.length <= WIDTH ? single : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
