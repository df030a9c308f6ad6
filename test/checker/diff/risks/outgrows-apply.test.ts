import { testRisk } from './test-risk';
import { manifest } from '../stories';

const OBJECT = (bytes: number, annotations = '', kind = 'ConfigMap'): string => (
  manifest('v1', kind, 'boards', `${kind === 'Secret' ? 'stringData' : 'data'}: {a: "${'x'.repeat(bytes)}"}`).replace('{name: boards}', `{name: boards, annotations: {a: b${annotations}}}`));
const grown = (size: string): string => `medium outgrows-apply: it grows to ${size}: a client-side apply, which keeps a copy of it in an annotation, fails beyond 256 KiB`;
const CUSTOM = (bytes: number): string => OBJECT(bytes).replace('apiVersion: v1', 'apiVersion: example.com/v1').replace('kind: ConfigMap', 'kind: Board');

testRisk('outgrows-apply', [
  ['it grows', OBJECT(10), OBJECT(300_000), [grown('294 KiB')]],
  ['it is new', '', OBJECT(300_000), [grown('294 KiB')]],
  ['other annotations count', OBJECT(261_000), OBJECT(261_000, `, c: "${'y'.repeat(600)}"`), [grown('256 KiB')]],
  ['values of a Secret count as they are', OBJECT(10, '', 'Secret'), OBJECT(300_000, '', 'Secret'), [grown('294 KiB')]],
  ['no server stores it', CUSTOM(10), CUSTOM(1_600_000), ['high outgrows-apply: it has 1563 KiB: the API server stores no object of more than 1536 KiB']],
], [
  ['it stays below', OBJECT(10), OBJECT(200_000)],
  ['it was as large before', OBJECT(300_000), OBJECT(310_000)],
  ['it is applied by the server', OBJECT(10), OBJECT(300_000, ', argocd.argoproj.io/sync-options: ServerSideApply=true')],
  ['it is replaced', OBJECT(10), OBJECT(300_000, ', argocd.argoproj.io/sync-options: Replace=true')],
  ['it is created, not applied', OBJECT(10), OBJECT(300_000).replace('name: boards', 'generateName: boards-')],
  ['it goes', OBJECT(300_000) + CUSTOM(10), CUSTOM(10)],
]);
