import type { Finding } from '../../../src/checker/findings/finding';
import { DEFAULT_SETTINGS } from '../../../src/checker/settings/settings';
import type { Settings } from '../../../src/checker/settings/settings';
import { applySeverity } from '../../../src/checker/settings/severity';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  severity: { 'no-probe': 'info' },
  overlays: { 'shop': { severity: { 'no-probe': 'off' } }, 'shop/web': { severity: { 'no-probe': 'error' } } },
};

function levelIn(overlay: string): string {
  const finding = { overlay, document: 0, resource: '', rule: 'no-probe', severity: 'warning', path: '', message: '', hint: '' } as Finding;
  return applySeverity([finding], new Map(), SETTINGS)[0]?.severity ?? 'off';
}

test.each([
  ['dev', 'info'],
  ['shop', 'off'],
  ['shop (Application argocd/blue)', 'off'],
  ['shop/api (Application argocd/blue)', 'off'],
  ['shop/web (beside Kustomization flux-system/blue)', 'error'],
  ['shop/api', 'info'],
])('in %j the level is %s', (overlay, level) => {
  expect(levelIn(overlay)).toBe(level);
});
