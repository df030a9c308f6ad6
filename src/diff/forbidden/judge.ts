import { sameFor } from './remedies';
import type { Refusal } from './rule';
import type { Finding } from '../../findings/finding';
import type { JsonObject } from '../../resources/json';
import { loadSchemas } from '../../schemas/load';
import { checkObject } from '../../validate/object/check-object';
import { RULES } from '../../validate/object/rules';
import { isSecret } from '../mask';

/** Says what an API server finds wrong in an object alone; empty where it would take it. */
export type ObjectJudge = (object: JsonObject) => readonly Finding[];

/** The range of node ports is a cluster's own setting, so that being outside the usual one says nothing of this cluster. */
function isCertain({ severity, rule, path }: Finding): boolean {
  return severity === 'error' && rule !== RULES.noSchema.id && !(rule === RULES.outOfRange.id && path.endsWith('.nodePort'));
}

/** Judges by the newest known Kubernetes; its schemas are read when the first object is judged. Kinds without schema pass. */
export function objectJudge(load = loadSchemas): ObjectJudge {
  let bundle: ReturnType<typeof loadSchemas> | undefined;
  return (object) => {
    bundle ??= load();
    return checkObject({ overlay: '', document: 0, object }, bundle).filter(isCertain);
  };
}

function describe({ path, message }: Finding, secret: boolean): string {
  const shown = secret && /^(data|stringData)\b/.test(path) ? 'the value is not acceptable (it is not shown)' : message;
  return path === '' ? shown : `${path}: ${shown}`;
}

/** What makes an object unacceptable by itself, as far as it was not so before. */
export function invalidObject(before: JsonObject | undefined, after: JsonObject, judge: ObjectJudge): Refusal[] {
  const found = judge(after);
  if (found.length === 0) return [];
  const known = new Set(before === undefined ? [] : judge(before).map((finding) => `${finding.rule} ${finding.path} ${finding.message}`));
  return found.filter((finding) => !known.has(`${finding.rule} ${finding.path} ${finding.message}`)).map((finding) => ({
    rule: finding.rule,
    path: finding.path,
    message: describe(finding, isSecret(after)),
    remedy: sameFor(finding.hint),
  }));
}
