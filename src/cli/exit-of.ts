import { isNotJudged } from '../checker/findings/judged';
import type { Report } from '../checker/findings/report';
import { count } from '../checker/findings/report';
import { EXIT } from '../system/command';

/** The exit code of a report: a fault where anything could not be judged, because nothing else says that the run is no verdict. */
export function exitOf({ findings }: Report): number {
  if (findings.some(isNotJudged)) return EXIT.fault;
  return count(findings, 'error') > 0 ? EXIT.findings : EXIT.ok;
}
