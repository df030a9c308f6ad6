import { json, yaml } from '../../../src/generator/texts/text';
import type { Data } from '../../../src/generator/texts/text';
import { containerWith } from '../../helpers/workload';

function valueOf(text: ReturnType<typeof yaml>): unknown {
  return (containerWith({ env: { A: text } }).env as unknown as { value: string }[])[0].value;
}

const DATA: Data = { n: 1, on: 'yes', time: '2024-01-01', list: ['a: b', null, { deep: true }], gone: undefined };

it('data as YAML come back the same from readers of 1.1 and of 1.2', () => {
  expect(valueOf(yaml(DATA))).toBe('"n": 1\n"on": "yes"\ntime: "2024-01-01"\nlist:\n  - "a: b"\n  - null\n  - deep: true\n');
});

it('data as JSON are indented, and end with a line', () => {
  expect(valueOf(json(DATA))).toBe('{\n  "n": 1,\n  "on": "yes",\n  "time": "2024-01-01",\n  "list": [\n    "a: b",\n    null,\n    {\n      "deep": true\n    }\n  ]\n}\n');
});

it.each(['text', 3, true, null, []])('%j alone is data as well', (data) => {
  expect([valueOf(json(data)), valueOf(yaml(data))]).toEqual([`${JSON.stringify(data)}\n`, `${JSON.stringify(data).replaceAll('"', '')}\n`]);
});
