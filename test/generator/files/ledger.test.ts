import { formatLedger, parseLedger } from '../../../src/generator/files/ledger';

it('is a JSON file sorted by path, one line for each file, so that branches merge', () => {
  expect(formatLedger(new Map([['b', [{ digest: '2' }]], ['a', [{ digest: '1' }, { digest: '0' }]], ['c', [{ digest: '3', images: ['web'] }]]]))).toBe(`{
  "//": "Written by projen-gitops: SHA-256 of every generated file, to tell a hand edit from a file that is merely old.",
  "files": {
    "a": [
      "1",
      "0"
    ],
    "b": "2",
    "c": {
      "digest": "3",
      "images": [
        "web"
      ]
    }
  }
}
`);
});

it('comes back as it was written', () => {
  const ledger = new Map([['a', [{ digest: '1' }, { digest: '0', images: ['web', 'api'] }]], ['b', [{ digest: '2' }]], ['__proto__', [{ digest: '3' }]]]);
  expect(parseLedger(formatLedger(ledger))).toEqual({ ledger });
});

it('that is absent is empty: files are then known by their header', () => {
  expect(parseLedger(undefined)).toEqual({ ledger: new Map() });
});

it.each([
  ['', 'it is no JSON object'],
  ['[]', 'it is no JSON object'],
  ['null', 'it is no JSON object'],
  ['3', 'it is no JSON object'],
  ['{"files": {', 'it is no JSON object'],
  ['{}', 'it has no "files"'],
  ['{"files": null}', 'it has no "files"'],
  ['{"files": 3}', 'it has no "files"'],
  ['{"files": ["a"]}', 'it has no "files"'],
  ['{"files": {"a": 3}}', 'the entry of "a" is no digest'],
  ['{"files": {"a": ["1", {}]}}', 'the entry of "a" is no digest'],
  ['{"files": {"a": {"digest": "1"}}}', 'the entry of "a" is no digest'],
  ['{"files": {"a": {"digest": "1", "images": [3]}}}', 'the entry of "a" is no digest'],
])('that is corrupt (%j) stops the run with how to go on', (text, message) => {
  const hint = 'restore it from the repository\'s history; where there is none, remove it: files are recognized by their first line then';
  expect(parseLedger(text)).toEqual({ problem: { code: 'ledger-corrupt', path: '.projen/gitops.json', message, hint } });
});

it('in conflict stops the run with how to go on', () => {
  const text = '{\n<<<<<<< HEAD\n  "files": {}\n=======\n  "files": {"a": "1"}\n>>>>>>> other\n}\n';
  const hint = 'take either side whole (git checkout --ours or --theirs) and run "npx projen" again, which corrects it';
  expect(parseLedger(text)).toEqual({ problem: { code: 'ledger-conflict', path: '.projen/gitops.json', message: 'a merge left conflict markers', hint } });
});

it('of a newer version stops the run with how to go on', () => {
  const hint = 'update projen-gitops to what wrote it, or restore the ledger that this version wrote';
  const newer = (version: string) => ({ problem: { code: 'ledger-newer', path: '.projen/gitops.json', message: `version ${version}, written by a newer projen-gitops`, hint } });
  expect(parseLedger('{"version": 2, "files": "elsewhere"}')).toEqual(newer('2'));
  expect(parseLedger('{"version": "next", "files": {}}')).toEqual(newer('"next"'));
  expect(parseLedger('{"version": 1, "files": {}}')).toEqual({ ledger: new Map() });
});
