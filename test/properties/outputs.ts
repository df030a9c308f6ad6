import { diffStates } from '../../src/checker/diff/diff-states';
import { objectJudge } from '../../src/checker/diff/forbidden/judge';
import { renderHtml } from '../../src/checker/diff/report/html/html';
import { renderJson } from '../../src/checker/diff/report/json';
import { renderMarkdown } from '../../src/checker/diff/report/markdown';
import { buildReport } from '../../src/checker/diff/report/model';
import { renderText } from '../../src/checker/diff/report/text';
import { stateOf } from '../../src/checker/diff/sides/load';
import { FORMATS } from '../../src/checker/findings/output/formats';
import { allRules } from '../../src/checker/rules/all-rules';
import { customSchemas } from '../../src/checker/rules/custom/custom-schemas';
import { DEFAULT_SETTINGS } from '../../src/checker/settings/settings';
import { loadChecks } from '../../src/checker/validate/load-checks';
import { validate } from '../../src/checker/validate/validate';

const CHECKS = loadChecks(['object', 'links', 'policy'], { settings: DEFAULT_SETTINGS, kubernetes: [], custom: customSchemas({ cwd: '.' }) });

/** What `validate` prints about a stream, by format. */
export async function validateOutputs(text: string, overlay = 'web', colour = false): Promise<Record<string, string>> {
  const inputs = [{ overlay, source: `${overlay}.yaml`, file: `${overlay}.yaml`, text }];
  const report = await validate(inputs, { ...CHECKS, settings: DEFAULT_SETTINGS, renderer: '', now: () => 0 });
  return Object.fromEntries(Object.keys(FORMATS).map((name) => [name, FORMATS[name]({ colour, rules: allRules() }).report(report)]));
}

/** What `diff` prints about two streams, by format. */
export function diffOutputs(before: string, after: string, overlay = 'web', colour = false): Record<string, string> {
  const result = diffStates([stateOf(overlay, [before])], [stateOf(overlay, [after])], { judge: objectJudge() });
  const subject = { before: 'main', after: 'the working tree' };
  const report = buildReport(result, subject);
  return { text: renderText(report, { colour }), markdown: renderMarkdown(report), html: renderHtml(report), json: renderJson(result, subject) };
}
