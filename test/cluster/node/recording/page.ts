/** Texts by the name of the mark that they stand behind. */
export type Blocks = Readonly<Record<string, string>>;

const BLOCK = /(?<begin><!-- recorded: (?<name>\S+) -->\n)[^]*?(?<end><!-- recorded -->)/g;

/**
 * A page with what was recorded between its marks, `<!-- recorded: name -->` and `<!-- recorded -->`.
 *
 * @throws Error where a mark was not recorded, or nothing marks what was
 */
export function withRecorded(page: string, blocks: Blocks): string {
  const texts = new Map(Object.entries(blocks));
  const written = page.replace(BLOCK, (_, begin: string, name: string, end: string) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`nothing was recorded for the mark "${name}"`);
    texts.delete(name);
    return `${begin}${text}${end}`;
  });
  if (texts.size > 0) throw new Error(`the page has no mark for ${[...texts.keys()].join(', ')}`);
  return written;
}
