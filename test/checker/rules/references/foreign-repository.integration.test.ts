import { join } from 'node:path';
import { resourcesOf } from './support';
import type { Finding } from '../../../../src/checker/findings/finding';
import { checkLinks } from '../../../../src/checker/rules/references/check-links';
import { run } from '../../../../src/system/process';
import { buildCommand } from '../../../helpers/renderer';

const OVERLAYS = join(__dirname, '../../../fixtures/online-boutique/overlays');

async function findingsOf(overlay: string): Promise<Finding[]> {
  const { stdout } = await run(...buildCommand(join(OVERLAYS, overlay)));
  return checkLinks(resourcesOf(stdout));
}

/** `storefront → catalog:3550` for each error of the rule on Service references. */
function brokenReferences(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ resource, message, rule }) => {
    const [, address] = /holds (\S+),/.exec(message) ?? [];
    return `${rule}: ${resource.split('/').at(-1)} → ${address}`;
  });
}

test('a system of twelve workloads that reach each other by bare names is fine as it stands, but for one address of nothing', async () => {
  expect((await findingsOf('plain')).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: env STYLIST_SERVICE_ADDR holds stylist:80, and nothing in the render is Service stylist.',
  ]);
});

test('under a namePrefix and a namespace all of its 16 references are broken, and each is found once', async () => {
  expect(brokenReferences(await findingsOf('moved'))).toEqual([
    'service-reference: prod-basket → basket-store:6379',
    'service-reference: prod-purchase → catalog:3550',
    'service-reference: prod-purchase → delivery:50051',
    'service-reference: prod-purchase → billing:50052',
    'service-reference: prod-purchase → mailer:5000',
    'service-reference: prod-purchase → prices:7000',
    'service-reference: prod-purchase → basket:7070',
    'service-reference: prod-shoppers → storefront:80',
    'service-reference: prod-storefront → catalog:3550',
    'service-reference: prod-storefront → prices:7000',
    'service-reference: prod-storefront → basket:7070',
    'service-reference: prod-storefront → suggestions:8081',
    'service-reference: prod-storefront → delivery:50051',
    'service-reference: prod-storefront → purchase:5050',
    'service-reference: prod-storefront → banners:9555',
    'service-reference: prod-suggestions → catalog:3550',
  ]);
});

test('the hint of each names the Service that the prefix moved', async () => {
  const [first] = (await findingsOf('moved')).filter(({ rule }) => rule === 'service-reference');
  expect(first.hint).toBe('The render has Service shop/prod-basket-store: a namePrefix, nameSuffix or rename moved the Service, the text has to follow.');
});
