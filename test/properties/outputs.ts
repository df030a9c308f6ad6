import { diffStates } from '../../src/diff/diff-states';
import { objectJudge } from '../../src/diff/forbidden/judge';
import { renderHtml } from '../../src/diff/report/html';
import { renderJson } from '../../src/diff/report/json';
import { renderMarkdown } from '../../src/diff/report/markdown';
import { buildReport } from '../../src/diff/report/model';
import { renderText } from '../../src/diff/report/text';
import { stateOf } from '../../src/diff/sides/load';
import { customSchemas } from '../../src/validate/custom/custom-schemas';
import { loadChecks } from '../../src/validate/load-checks';
import { FORMATS } from '../../src/validate/output/formats';
import { allRules } from '../../src/validate/rules';
import { DEFAULT_SETTINGS } from '../../src/validate/settings';
import { validate } from '../../src/validate/validate';

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
