import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { ConfigError } from '../../../src';
import { image } from '../../helpers/repository';
import type { Declare } from '../../helpers/test-project';
import { useTestProject } from '../../helpers/test-project';

const testProject = useTestProject();
const FILE = 'base/web/service.yaml';

const web: Declare = (repository) => {
  repository.addApp('web', { image, ports: { http: 80 } });
  repository.addOverlay('here');
};

const front: Declare = (repository) => {
  repository.addApp('front', { image, ports: { http: 80 } });
  repository.addOverlay('here');
};

const nothing: Declare = () => undefined;

function at(file: string): string {
  return path.join(testProject().outdir, file);
}

/** What a run refuses, as `code path`; it must leave everything as it was. */
function refused(declare: Declare, options: Parameters<ReturnType<typeof testProject>['synth']>[1] = {}): readonly string[] {
  const before = generated();
  try {
    testProject().synth(declare, options);
  } catch (error) {
    expect(generated()).toEqual(before);
    return (error as ConfigError).problems.map(({ code, path: place }) => `${code} ${place}`);
  }
  return [];
}

function generated(): readonly string[] {
  return testProject().list().filter((file) => /^(base|overlays)\//.test(file));
}

function putInPlace(make: (file: string) => void): void {
  testProject().synth(web);
  fs.rmSync(at(FILE));
  make(at(FILE));
}

describe('in place of a generated file', () => {
  test.each<[string, (file: string) => void]>([
    ['a folder', (file) => fs.mkdirSync(file)],
    ['a link to a file outside', (file) => fs.symlinkSync('/etc/hostname', file)],
    ['a link to itself', (file) => fs.symlinkSync(path.basename(file), file)],
    ['a link to a device', (file) => fs.symlinkSync('/dev/zero', file)],
    ['a FIFO', (file) => void spawnSync('mkfifo', [file])],
  ])('%s is a problem, not a wait', (_, make) => {
    putInPlace(make);
    expect(refused(web)).toEqual([`path-taken ${FILE}`]);
  });

  test('a FIFO of an application that is gone stays', () => {
    putInPlace((file) => void spawnSync('mkfifo', [file]));
    testProject().synth(front);
    expect(fs.lstatSync(at(FILE)).isFIFO()).toBe(true);
  });

  test('bytes that are no text are kept as they are', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0x80]);
    putInPlace((file) => fs.writeFileSync(file, bytes));
    const [warning] = testProject().synth(web).warnings;
    expect(warning).toContain(`Your copy: .projen/replaced/${FILE}\n`);
    expect(fs.readFileSync(at(`.projen/replaced/${FILE}`))).toEqual(bytes);
  });

  test('the same text with other line ends is kept before it is replaced', () => {
    putInPlace(() => undefined);
    testProject().synth(web);
    const text = testProject().read(FILE);
    testProject().write(FILE, text.replaceAll('\n', '\r\n'));
    expect(testProject().synth(web).warnings).toHaveLength(1);
    expect([testProject().read(FILE), testProject().read(`.projen/replaced/${FILE}`)]).toEqual([text, text.replaceAll('\n', '\r\n')]);
  });
});

test('a second edit does not replace the copy of the first', () => {
  testProject().synth(web);
  for (const edit of ['first', 'second', 'third']) {
    testProject().write(FILE, edit);
    testProject().synth(web);
  }
  testProject().write(FILE, 'third');
  expect(testProject().synth(web).warnings[0]).toContain(`Your copy: .projen/replaced/${FILE}.3\n`);
  expect(['', '.2', '.3'].map((number) => testProject().read(`.projen/replaced/${FILE}${number}`))).toEqual(['first', 'second', 'third']);
  expect(testProject().has(`.projen/replaced/${FILE}.4`)).toBe(false);
});

test('an edit of an application that is renamed is kept', () => {
  testProject().synth(web);
  testProject().write(FILE, 'mine');
  expect(testProject().synth(front).warnings[0]).toContain(`${FILE} had been edited by hand; it is no longer generated and was removed. Your copy: .projen/replaced/${FILE}\n`);
  expect(testProject().read(`.projen/replaced/${FILE}`)).toBe('mine');
});

describe('a folder that is a link to elsewhere', () => {
  let elsewhere = '';
  beforeEach(() => { elsewhere = fs.mkdtempSync(path.join(fs.realpathSync(tmpdir()), 'elsewhere-')); });
  afterEach(() => fs.rmSync(elsewhere, { recursive: true }));

  test('is a problem where something is to be written', () => {
    fs.symlinkSync(elsewhere, at('overlays'));
    expect(refused(web)).toEqual(['path-outside overlays/here/kustomization.yaml']);
    expect(fs.readdirSync(elsewhere)).toEqual([]);
  });

  test('is a problem where something is to be removed', () => {
    testProject().synth(web);
    fs.cpSync(at('overlays'), elsewhere, { recursive: true });
    fs.rmSync(at('overlays'), { recursive: true });
    fs.symlinkSync(elsewhere, at('overlays'));
    expect(refused(nothing, { allowEmpty: true })).toEqual(['path-outside overlays/here/kustomization.yaml']);
    expect(fs.readdirSync(path.join(elsewhere, 'here'))).toEqual(['kustomization.yaml']);
  });

  test('is a problem where a copy is to be kept', () => {
    testProject().synth(web);
    fs.symlinkSync(elsewhere, at('.projen/replaced'));
    testProject().write(FILE, 'mine');
    expect(refused(web)).toEqual([`copy-impossible ${FILE}`]);
    expect([fs.readdirSync(elsewhere), testProject().read(FILE)]).toEqual([[], 'mine']);
  });
});

describe('the ledger', () => {
  test.each([
    ['corrupt', '{"files": {"base', 'ledger-corrupt'],
    ['in conflict', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n', 'ledger-conflict'],
    ['of a newer version', '{"version": 2, "files": {}}', 'ledger-newer'],
  ])('%s stops the run, and nothing changes', (_, text, code) => {
    testProject().synth(web);
    testProject().write('.projen/gitops.json', text);
    expect(refused(front)).toEqual([`${code} .projen/gitops.json`]);
    expect(testProject().read('.projen/gitops.json')).toBe(text);
  });

  test('that is a folder stops the run', () => {
    fs.mkdirSync(at('.projen/gitops.json'), { recursive: true });
    expect(refused(web)).toEqual(['path-taken .projen/gitops.json']);
  });

  test('that is missing is told, and what was generated is taken over', () => {
    testProject().synth(web);
    fs.rmSync(at('.projen/gitops.json'));
    testProject().write(FILE, testProject().read(FILE).replace('ClusterIP', 'NodePort'));
    expect(testProject().synth(web).warnings[0]).toMatch(/^\.projen\/gitops\.json is missing/);
  });

  test('can name any file: only generated ones are removed', () => {
    testProject().synth(web);
    testProject().write('notes.md', 'mine');
    testProject().write('src/a.yaml', 'mine');
    const digests = Object.fromEntries(['notes.md', 'src/a.yaml', 'package.json', '.gitignore', 'base', '../x'].map((file) => [file, '0']));
    testProject().write('.projen/gitops.json', JSON.stringify({ files: digests }));
    testProject().synth(nothing);
    expect(['notes.md', 'src/a.yaml', '.gitignore'].filter((file) => testProject().has(file))).toEqual(['notes.md', 'src/a.yaml', '.gitignore']);
  });

  test('names only files that it may remove again', () => {
    const everything = { github: { codeScanning: true, review: { riskCheck: {} }, renderedBranch: {} }, gitlab: true } as const;
    testProject().synth((repository) => {
      repository.addApp('web', { image, ports: { http: 80 }, group: 'shop' });
      repository.addOverlay('here');
    }, { workflows: everything });
    const files = Object.keys((JSON.parse(testProject().read('.projen/gitops.json')) as { files: object }).files);
    expect(files).toEqual(expect.arrayContaining(['.github/workflows/gitops-rendered.yml', '.gitlab/gitops.gitlab-ci.yml', 'overlays/here/shop/kustomization.yaml']));
    testProject().synth(nothing, { workflows: { github: false }, allowEmpty: true });
    expect(files.filter((file) => testProject().has(file))).toEqual([]);
  });
});

test.each([['con', 'here', 'apps.con'], ['web', 'aux', 'overlays.aux'], ['web', 'nul.prod', 'overlays.nul.prod']])('a name that Windows keeps is a problem: application %s, overlay %s', (app, overlay, place) => {
  expect(refused((repository) => {
    repository.addApp(app, { image, ports: { http: 80 } });
    repository.addOverlay(overlay);
  })).toEqual([`name-invalid ${place}`]);
});

test('a group that Windows keeps is a problem', () => {
  expect(refused((repository) => repository.addApp('web', { image, group: 'lpt1' }))).toEqual(['name-invalid apps.web.group']);
});
