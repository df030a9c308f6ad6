import type { CreateCase } from './cases';
import { readCases } from './cases';
import type { Finding } from '../../src/checker/findings/finding';
import { checkObject } from '../../src/checker/rules/object/check-object';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { loadSchemas } from '../../src/kubernetes/schemas/load';

interface Tally {
  refused: number;
  found: number;
  accepted: number;
  falseAlarms: number;
}

const WANTED = 0.99;

function errorsOf(object: JsonObject): Finding[] {
  return checkObject({ overlay: '', document: 0, object }, loadSchemas(undefined)).filter((finding) => finding.severity === 'error');
}

function count(tally: Tally, accepted: boolean, alarmed: boolean): void {
  if (accepted) {
    tally.accepted += 1;
    if (alarmed) tally.falseAlarms += 1;
  } else {
    tally.refused += 1;
    if (alarmed) tally.found += 1;
  }
}

function row(name: string, tally: Tally): string {
  const cells = [tally.refused, tally.found, tally.refused - tally.found, tally.accepted, tally.falseAlarms];
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(13)).join('');
}

function describe(example: CreateCase, errors: readonly Finding[]): string {
  const place = `${String(example.object.kind)} ${example.base}: ${example.op} ${example.path}`;
  if (errors.length === 0) return `missed      ${place}\n            server: ${example.message?.slice(0, 240)}`;
  return `false alarm ${place}\n            ${errors[0].rule} ${errors[0].path}: ${errors[0].message}`;
}

/** Compares the errors of `validate` with the server's verdicts on objects that are made, and prints a table; false where too many differ. */
export function compareCreates(file: string): boolean {
  const tallies = new Map<string, Tally>();
  const total: Tally = { refused: 0, found: 0, accepted: 0, falseAlarms: 0 };
  const disagreements: string[] = [];
  for (const example of readCases(file, 'create')) {
    const errors = errorsOf(example.object);
    const kind = String(example.object.kind);
    if (!tallies.has(kind)) tallies.set(kind, { refused: 0, found: 0, accepted: 0, falseAlarms: 0 });
    for (const tally of [tallies.get(kind) as Tally, total]) count(tally, example.accepted, errors.length > 0);
    if (example.accepted === errors.length > 0) disagreements.push(describe(example, errors));
  }
  console.log(`${'kind'.padEnd(28)}${['refused', 'found', 'missed', 'accepted', 'false alarms'].map((title) => title.padStart(13)).join('')}`);
  for (const [kind, tally] of [...tallies].sort()) console.log(row(kind, tally));
  console.log(row('all', total));
  for (const line of disagreements) console.log(line);
  const share = total.refused === 0 ? 1 : total.found / total.refused;
  console.log(`found ${(share * 100).toFixed(1)} % of the refused objects, ${total.falseAlarms} false alarms, judged by Kubernetes ${loadSchemas(undefined).version}`);
  return share >= WANTED && total.falseAlarms === 0;
}
