import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readDocs } from '../../scripts/platform-docs/doc-comments';
import { EXAMPLES } from '../../scripts/platform-docs/examples';
import { objectsOfExample } from '../../scripts/platform-docs/objects';
import { platformPage } from '../../scripts/platform-docs/page';
import { LoadBalancer } from '../../src/generator/exposure/load-balancer';

const ROOT = join(__dirname, '../..');
const docs = readDocs(join(ROOT, 'src/generator/exposure'));

test('docs/platforms.md says what the platforms are and write; npx ts-node scripts/build-platform-docs.ts renews it', () => {
  expect(readFileSync(join(ROOT, 'docs/platforms.md'), 'utf8')).toBe(platformPage());
});

test('the page shows every load balancer', () => {
  expect(Object.keys(LoadBalancer).filter((name) => !EXAMPLES.some(({ factories }) => factories.includes(name)))).toEqual([]);
});

test('every option of a platform has a doc comment, and a default where it may be left out', () => {
  const undocumented = EXAMPLES.flatMap(({ title, options }) => docs.options(options).filter((option) => option.text === '' && option.default === undefined || option.isOptional && option.default === undefined).map(({ name }) => `${title}: ${name}`));
  expect(undocumented).toEqual([]);
  expect(docs.options('GkeOptions').map(({ name }) => name)).toEqual(['address', 'sourceRanges', 'trafficPolicy', 'sessionAffinity', 'annotations']);
});

test('every annotation and label that a platform writes names the page that it comes from', () => {
  const keys = EXAMPLES.flatMap((example) => objectsOfExample(example)).flatMap((text) => parseAllDocuments(text)).flatMap((document) => {
    const { metadata } = document.toJS() as { metadata: { annotations?: object; labels?: object } };
    return Object.keys({ ...metadata.annotations, ...metadata.labels });
  }).filter((key) => key !== 'app' && !/(^|\.)projen-gitops\//.test(key));
  expect(new Set(keys).size).toBeGreaterThan(15);
  expect([...new Set(keys)].filter((key) => docs.pagesFor(key).length === 0)).toEqual([]);
});
