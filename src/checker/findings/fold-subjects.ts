import type { Finding } from './finding';

/**
 * Findings in which those of one rule and level that share their subject are one, with how many objects it stands for; its place is that of the first.
 * Others stay as they are.
 */
export function foldSubjects(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const keyOf = ({ rule, severity, subject }: Finding): string => `${rule} ${severity} ${subject}`;
  for (const finding of findings) if (finding.subject !== undefined) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    if (finding.subject === undefined) return [finding];
    const key = keyOf(finding);
    const objects = counts.get(key) ?? 1;
    if (told.has(key)) return [];
    told.add(key);
    return [objects === 1 ? finding : { ...finding, objects, message: `${finding.message} (${objects.toLocaleString('en-US')} objects)` }];
  });
}
