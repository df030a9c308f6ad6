import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../src/system/process';
import { reportOn } from '../test/stories/report';
import { STORIES } from '../test/stories/stories';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

async function findBrowser(): Promise<string> {
  const names = process.env.BROWSER === undefined ? BROWSERS : [process.env.BROWSER];
  for (const name of names) {
    const { exitCode } = await run(name, ['--version'], { cwd: '.', env: process.env }).catch(() => ({ exitCode: 1 }));
    if (exitCode === 0) return name;
  }
  throw new Error(`no browser among ${names.join(', ')}: install Chromium, or name one in BROWSER`);
}

async function open(browser: string, url: string, options: readonly string[]): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    return (await run(browser, [...QUIET, `--user-data-dir=${profile}`, ...options, url], { cwd: '.', env: process.env })).stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function expectText(name: string, text: string, expected: string): void {
  if (!text.includes(expected)) {
    process.exitCode = 1;
    console.error(`${name}: the page lacks ${expected}`);
  } else {
    console.log(`${name}: ${expected}`);
  }
}

/** Usage: npx ts-node scripts/check-page.ts [DIR]: opens the HTML report of a story in a browser, tries its filters, and leaves pictures in DIR. */
async function main(folder: string): Promise<void> {
  const browser = await findBrowser();
  mkdirSync(folder, { recursive: true });
  const story = STORIES.find(({ name }) => name === 'move-namespace');
  if (story === undefined) throw new Error('the story move-namespace is gone');
  const file = join(folder, 'report.html');
  writeFileSync(file, await reportOn(story, 'html'));
  const url = pathToFileURL(file).href;
  expectText('everything', await open(browser, url, ['--dump-dom']), '5 of 5 changes shown');
  expectText('one kind', await open(browser, `${url}#kind=Service`, ['--dump-dom']), '3 of 5 changes shown');
  expectText('one overlay and risk', await open(browser, `${url}#overlay=cloud&risk=high`, ['--dump-dom']), '1 of 5 changes shown');
  for (const [look, scheme] of [['dark', '0'], ['light', '1']]) {
    await open(browser, `${url}#change-5`, [`--blink-settings=preferredColorScheme=${scheme}`, '--window-size=1300,1800', `--screenshot=${join(folder, `${look}.png`)}`]);
  }
  await open(browser, url, ['--no-pdf-header-footer', `--print-to-pdf=${join(folder, 'print.pdf')}`]);
  console.log(`pictures and a print in ${folder}`);
}

void main(resolve(process.argv[2] ?? join(tmpdir(), 'projen-gitops-page')));
