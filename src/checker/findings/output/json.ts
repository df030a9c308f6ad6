import type { Cause } from './causes';
import { causesOf } from './causes';
import type { Reporter } from './reporter';
import { inertJson } from '../../../system/inert';
import type { RuleInfo } from '../finding';
import type { Report } from '../report';

function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}

const PART = 1_000;
const MOST_OBJECTS = 20;

/** A part for some findings at a time: a report of a million is longer than any string may be. */
function* parts({ renderer, documents, kubernetes, findings, overlays, schemas }: Report, rules: readonly RuleInfo[]): Generator<string> {
  const head = indented({ renderer, documents, kubernetes }, '').slice(0, -'\n}'.length);
  yield inertJson(`${head},\n  "findings": [`);
  for (let at = 0; at < findings.length; at += PART) {
    const part = indented(findings.slice(at, at + PART), '  ').slice('['.length, -'\n  ]'.length);
    yield inertJson(`${at === 0 ? '' : ','}${part}`);
  }
  yield inertJson(`${findings.length === 0 ? '' : '\n  '}],\n${indented({ causes: causesOf(findings, rules).map(shortened), overlays, schemas }, '').slice('{\n'.length)}\n`);
}

/** The objects of a cause stand among the findings, all of them. */
function shortened(cause: Cause): Cause {
  return { ...cause, resources: cause.resources.slice(0, MOST_OBJECTS) };
}

/** The machine-readable contract of `validate`: every finding, and what they come to by cause. */
export function jsonReporter(rules: readonly RuleInfo[]): Reporter {
  return { parts: (report) => parts(report, rules), report: (report) => [...parts(report, rules)].join('') };
}
