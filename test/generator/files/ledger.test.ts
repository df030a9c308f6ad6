import { digest, formatLedger, parseLedger } from '../../../src/generator/files/ledger';

it('is a JSON file sorted by path, one line for each file, so that branches merge', () => {
  expect(formatLedger(new Map([['b', ['2']], ['a', ['1', '0']]]))).toBe(`{
  "//": "Written by projen-gitops: SHA-256 of every generated file, to tell a hand edit from a file that is merely old.",
  "files": {
    "a": [
      "1",
      "0"
    ],
    "b": "2"
  }
}
`);
});

it('comes back as it was written', () => {
  const ledger = new Map([['a', ['1', '0']], ['b', ['2']]]);
  expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
});

it.each([undefined, '', '<<<<<<< HEAD\n{}', '[]', 'null', '3', '{"files": null}', '{"files": 3}'])('a ledger that is none (%p) is empty: files are then known by their header', (text) => {
  expect(parseLedger(text)).toEqual(new Map());
});

it.each(['/etc/passwd', '../other/file', 'base/../../file', 'C:/file', ''])('the path %p leads out of the repository and is not one of its files', (path) => {
  expect(parseLedger(JSON.stringify({ files: { [path]: '1', 'base/a.yaml': '2' } }))).toEqual(new Map([['base/a.yaml', ['2']]]));
});

it('a digest is the SHA-256 of the text in UTF-8', () => {
  expect(digest('ä')).toBe('33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc');
});
