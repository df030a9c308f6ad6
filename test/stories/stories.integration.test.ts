import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMIT, reportOn } from './report';
import { STORIES } from './stories';

describe('the report on a pull request is the one kept beside this file (npx projen stories rewrites them)', () => {
  test.each(STORIES)('$name: $title', async (story) => {
    const report = await reportOn(story);
    expect(report).toBe(readFileSync(join(__dirname, story.name, 'report.md'), 'utf8'));
    expect(report.length).toBeLessThanOrEqual(LIMIT);
  }, 60_000);
});
