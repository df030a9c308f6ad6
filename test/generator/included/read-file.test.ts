import type { OverlayOptions } from '../../../src/generator/declare/overlay-options';
import type { Declare, Settings } from '../../helpers/repository';
import { filesOf, here, rule } from '../../helpers/repository';

const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n';
const SOPS = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: login\nstringData:\n  password: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:m,iv:y,tag:z,type:str]\n';
const SEALED = 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: login\n  namespace: shop\nspec:\n  encryptedData:\n    password: AgBy8\n';

/** A repository in which these files stand. */
function withFiles(files: Readonly<Record<string, string>>): Settings {
  const readFile: Settings['readFile'] = (path) => (Object.hasOwn(files, path) ? { kind: 'file', bytes: Buffer.from(files[path]) } : { kind: 'absent' });
  return { readFile };
}

const including = (entry: string, options: OverlayOptions = {}): Declare => here(() => ({ include: [entry], ...options }));

function overlayFiles(entry: string, files: Readonly<Record<string, string>>, options: OverlayOptions = {}): Readonly<Record<string, string>> {
  const all = filesOf(including(entry, options), withFiles(files));
  return Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith('overlays/here/')));
}

test('a file is copied into the overlay byte for byte, because kustomize reads none outside of its folder', () => {
  const text = `# mine\n${CONFIG}`;
  const files = overlayFiles('vendor/one.yaml', { 'vendor/one.yaml': text });
  expect(files['overlays/here/kustomization.yaml']).toContain('resources:\n  - ../../base\n  - included/vendor/one.yaml\n');
  // filesOf leaves the first line out where it is a comment.
  expect(files['overlays/here/included/vendor/one.yaml']).toBe(CONFIG);
});

test('a folder stays where it is', () => {
  expect(overlayFiles('vendor/redis', {})['overlays/here/kustomization.yaml']).toContain('  - ../../vendor/redis\n');
});

test.each([['SOPS', SOPS], ['kubeseal', SEALED]])('what %s encrypted keeps its name and namespace where the overlay moves the rest', (_, text) => {
  const files = overlayFiles('secrets/login.yaml', { 'secrets/login.yaml': text }, { namePrefix: 'eu-' });
  expect(Object.keys(files)).toEqual(['overlays/here/kustomization.yaml', 'overlays/here/included/secrets/login.yaml', 'overlays/here/apps/kustomization.yaml']);
  expect(files['overlays/here/kustomization.yaml']).toContain('resources:\n  - apps\n  - included/secrets/login.yaml\n');
  expect(files['overlays/here/kustomization.yaml']).not.toContain('namePrefix');
  expect(files['overlays/here/included/secrets/login.yaml']).toBe(text);
});

test('any other file is moved and renamed with the rest', () => {
  const files = overlayFiles('vendor/one.yaml', { 'vendor/one.yaml': CONFIG }, { namePrefix: 'eu-' });
  expect(Object.keys(files)).toEqual(['overlays/here/kustomization.yaml', 'overlays/here/included/vendor/one.yaml']);
  expect(files['overlays/here/kustomization.yaml']).toContain('namePrefix: eu-\n');
});

const PLAIN = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: login\ndata:\n  password: c2VjcmV0\n';
const HINT = 'encrypt them ("sops encrypt", "kubeseal"), and change the values: what was committed is known; or name a Secret that exists by addSecret';

rule('the values of an included Secret are encrypted', {
  options: withFiles({ 'secrets/plain.yaml': PLAIN, 'secrets/login.yaml': SOPS, 'secrets/empty.yaml': 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\n' }),
  fails: including('secrets/plain.yaml'),
  problems: [{ code: 'include-plain-secret', path: 'overlays.here.include[0]', message: '"secrets/plain.yaml" holds the values of a Secret as they are', hint: HINT }],
  passes: including('secrets/login.yaml'),
  exempt: including('secrets/empty.yaml'),
});

rule('SOPS has encrypted every value', {
  options: withFiles({ 'secrets/half.yaml': SOPS.replace('stringData:\n', 'stringData:\n  user: admin\n'), 'secrets/login.yaml': SOPS }),
  fails: including('secrets/half.yaml'),
  problems: [{ code: 'include-plain-secret', path: 'overlays.here.include[0]', message: 'SOPS has not encrypted "user" of the Secret in "secrets/half.yaml"', hint: HINT }],
  passes: including('secrets/login.yaml'),
});

rule.each(['just text', '- a\n- b\n', 'a: [\n'])('an included file holds objects: %p', (text) => ({
  options: withFiles({ 'vendor/one.yaml': text, 'vendor/two.yaml': `${CONFIG}---\n${SOPS}` }),
  fails: including('vendor/one.yaml'),
  problems: [{
    code: 'include-not-yaml',
    path: 'overlays.here.include[0]',
    message: '"vendor/one.yaml" is no YAML file of Kubernetes objects',
    hint: 'name a file with objects, or a folder with a kustomization.yaml',
  }],
  passes: including('vendor/two.yaml'),
}));

