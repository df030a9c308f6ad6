import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { FakeGitHub, RUN } from './fake-github';

const REPORT = {
  'report.json': JSON.stringify({ overlays: [], changes: [{ overlay: 'cloud', resource: 'v1 Service default/web', risks: [{ rule: 'becomes-public', level: 'high', message: '' }] }] }),
  'report.md': 'One object changes.',
  'pull-request.json': JSON.stringify({ number: 7, accepted: [] }),
};

describe('an artifact with anything but the files of a report is none', () => {
  /** The comment and the warning on a folder that holds a report and what `add` puts beside it. */
  async function commentOn(add: (directory: string) => void): Promise<readonly string[]> {
    const github = new FakeGitHub();
    const parent = fs.mkdtempSync(path.join(tmpdir(), 'report-'));
    const directory = path.join(parent, 'report');
    fs.mkdirSync(directory);
    for (const [name, text] of Object.entries(REPORT)) fs.writeFileSync(path.join(directory, name), text);
    fs.writeFileSync(path.join(parent, 'elsewhere'), 'a secret of the runner');
    add(directory);
    await github.commentFrom(directory, RUN, true);
    fs.rmSync(parent, { recursive: true });
    expect(github.comments[0].body).not.toContain('secret');
    expect([github.labels(), github.statuses.map(({ state }) => state)]).toEqual([[], ['failure']]);
    return [github.comments[0].body.split('\n')[2].replace(/;.*/, ''), ...github.warnings];
  }

  it.each<[string, string, (directory: string) => void]>([
    ['a link in place of a file', 'report.md', (directory) => {
      fs.rmSync(path.join(directory, 'report.md'));
      fs.symlinkSync('../elsewhere', path.join(directory, 'report.md'));
    }],
    ['a folder in place of a file', 'report.html', (directory) => fs.mkdirSync(path.join(directory, 'report.html'))],
    ['a file of another name', 'run.sh', (directory) => fs.writeFileSync(path.join(directory, 'run.sh'), '')],
    ['a folder beside', 'a', (directory) => fs.mkdirSync(path.join(directory, 'a/b'), { recursive: true })],
    ['the name of a property', 'constructor', (directory) => fs.writeFileSync(path.join(directory, 'constructor'), '')],
    ['a name that is a workflow command', '::error::x\n', (directory) => fs.writeFileSync(path.join(directory, '::error::x\n'), '')],
  ])('%s', async (_, name, add) => {
    expect(await commentOn(add)).toEqual(['The review left no report', `The artifact is not read, for it holds more than a report: ${JSON.stringify([name])}`]);
  });

  it('a link in place of its folder', async () => {
    expect(await commentOn((directory) => {
      fs.renameSync(directory, `${directory}-real`);
      fs.symlinkSync('report-real', directory);
    })).toEqual(['The review left no report']);
  });
});
