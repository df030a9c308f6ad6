import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOn } from '../test/stories/report';
import { STORIES } from '../test/stories/stories';

/** Usage: npx ts-node scripts/update-stories.ts [NAME…]: writes the reports that the tests expect; review what changes in them. */
async function main(names: readonly string[]): Promise<void> {
  for (const story of STORIES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const folder = join(__dirname, '../test/stories', story.name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'report.md'), await reportOn(story));
    console.log(`test/stories/${story.name}/report.md`);
  }
}

void main(process.argv.slice(2));
