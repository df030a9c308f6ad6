import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownBelow(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const PAGES = [...readdirSync(ROOT).filter((name) => name.endsWith('.md')).map((name) => join(ROOT, name)), ...['docs', 'examples'].flatMap((folder) => markdownBelow(join(ROOT, folder)))];

/** The text without blocks and spans of code, in which brackets are no links. */
function proseOf(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, 'code');
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
}

function fault(page: string, target: string): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(file)) return `${relative(ROOT, page)}: ${target} does not exist`;
  if (anchor === undefined || statSync(file).isDirectory() || !file.endsWith('.md')) return undefined;
  return anchorsOf(file).includes(anchor) ? undefined : `${relative(ROOT, page)}: ${target} has no such heading`;
}

test('every link of a page leads to a file or a heading that exists', () => {
  const links = PAGES.flatMap((page) => [...proseOf(readFileSync(page, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => [page, target] as const));
  expect(links.length).toBeGreaterThan(100);
  expect(links.flatMap(([page, target]) => fault(page, target) ?? [])).toEqual([]);
});

test('every page is reached from the map', () => {
  const linked = new Set<string>();
  const follow = (page: string): void => {
    if (linked.has(page)) return;
    linked.add(page);
    for (const [, target] of proseOf(readFileSync(page, 'utf8')).matchAll(/\]\(([^)#\s]+\.md)[^)]*\)/g)) {
      const next = join(dirname(page), target);
      if (!/^[a-z]+:/.test(target) && existsSync(next)) follow(next);
    }
  };
  follow(join(ROOT, 'docs/README.md'));
  expect(PAGES.filter((page) => !linked.has(page)).map((page) => relative(ROOT, page))).toEqual([]);
});
