import { readCases } from './cases';
import { maskSecrets } from '../../src/checker/diff/changes/mask';
import { invalidObject, objectJudge } from '../../src/checker/diff/forbidden/judge';
import { refusalsOf } from '../../src/checker/diff/forbidden/registry';
import type { JsonObject } from '../../src/kubernetes/objects/json';

interface Row { cases: number; refused: number; agreed: number; refusedFound: number }

/** Compares `forbidden` of `diff` with the server's verdicts on updates, and prints a table; false where too many differ. */
export function compareUpdates(file: string): boolean {
  const judge = objectJudge();
  const rows = new Map<string, Row>();
  const total: Row = { cases: 0, refused: 0, agreed: 0, refusedFound: 0 };
  for (const sample of readCases(file, 'update')) {
    const [before, after] = maskSecrets(sample.before, sample.after) as [JsonObject, JsonObject];
    const refusals = [...refusalsOf(before, after), ...invalidObject(sample.before, sample.after, judge)];
    const agreed = (refusals.length > 0) === !sample.accepted;
    const row = rows.get(sample.base) ?? { cases: 0, refused: 0, agreed: 0, refusedFound: 0 };
    rows.set(sample.base, row);
    for (const sum of [row, total]) {
      sum.cases += 1;
      sum.refused += sample.accepted ? 0 : 1;
      sum.agreed += agreed ? 1 : 0;
      sum.refusedFound += agreed && !sample.accepted ? 1 : 0;
    }
    if (!agreed) {
      console.log(`${sample.accepted ? 'accepted' : 'refused '} ${sample.base} ${sample.op} ${sample.path}: ${sample.message?.slice(0, 160) ?? refusals.map((refusal) => refusal.message).join('; ')}`);
    }
  }
  const print = (name: string, row: Row): void => console.log(`${name.padEnd(22)} ${String(row.agreed).padStart(4)} of ${String(row.cases).padStart(4)}   refused ${row.refusedFound} of ${row.refused}`);
  for (const [base, row] of [...rows].sort(([left], [right]) => left.localeCompare(right))) print(base, row);
  print('all', total);
  const [all, refused] = [total.agreed / total.cases, total.refused === 0 ? 1 : total.refusedFound / total.refused];
  console.log(`agreement ${(100 * all).toFixed(1)} % (at least 97), of the refused ${(100 * refused).toFixed(1)} % (at least 95)`);
  return all >= 0.97 && refused >= 0.95;
}
