import { networkSettings } from '../../../src/generator/links/network-settings';
import { problemsOf, untyped } from '../../helpers/repository';

it('policies are there or not, and metrics are read from ports of that name', () => {
  expect(networkSettings(undefined)).toBeUndefined();
  expect(networkSettings(false)).toBeUndefined();
  expect(networkSettings(true)).toEqual({ scraping: { namespace: 'monitoring', ports: ['metrics'] } });
  expect(networkSettings({})).toEqual(networkSettings(true));
  expect(networkSettings({ scraping: { ports: ['stats'] } })).toEqual({ scraping: { namespace: 'monitoring', ports: ['stats'] } });
  expect(networkSettings({ scraping: false })).toEqual({ scraping: undefined });
});

it('the option is true, false or what it says', () => {
  const faults = (networkPolicies: unknown): readonly string[] => problemsOf(() => undefined, untyped({ networkPolicies })).map(({ code, path }) => `${code} ${path}`);
  expect(faults('yes')).toEqual(['option-invalid options.networkPolicies']);
  expect(faults({ scrape: true })).toEqual(['option-unknown options.networkPolicies.scrape']);
  expect(faults({ scraping: { namespace: 'A', ports: 'metrics' } })).toEqual(['name-invalid options.networkPolicies.scraping.namespace', 'option-invalid options.networkPolicies.scraping.ports']);
  expect(faults({ scraping: { namespace: 'monitoring', ports: [] } })).toEqual([]);
});
