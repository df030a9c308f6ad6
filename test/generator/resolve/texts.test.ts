import { web } from './web';
import { Outside } from '../../../src/generator/declare/outside';
import { rule } from '../../helpers/repository';

describe('labels, annotations and deviations', () => {
  rule('a label\'s key is an optional DNS prefix and a name', {
    fails: web({ labels: { 'a b': 'c' } }),
    problems: [{ code: 'name-invalid', path: 'apps.web.labels', message: '"a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit', hint: 'use a key such as "team" or "example.com/team"' }],
    passes: web({ labels: { 'example.com/a-b': 'c' } }),
  });

  rule('an annotation\'s key as well', {
    fails: web({ annotations: { 'Example!/a': 'c' } }),
    problems: [{
      code: 'name-invalid',
      path: 'apps.web.annotations',
      hint: 'use a key such as "team" or "example.com/team"',
      message: '"Example!/a": prefix "Example!": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    }],
    passes: web({ annotations: { 'example.com/a': 'any text: at all\n' } }),
  });

  rule('a label\'s value is a word of at most 63 characters', {
    fails: web({ labels: { team: 'the a team' } }),
    problems: [{ code: 'name-invalid', path: 'apps.web.labels.team', message: '"the a team": letters, digits, "-", "_" and "." only, starting and ending with a letter or digit', hint: 'shorten the value to a word' }],
    passes: web({ labels: { team: '' } }),
  });

  rule('the label "app" is the selector and not for users', {
    fails: web({ labels: { app: 'web' } }),
    problems: [{ code: 'label-reserved', path: 'apps.web.labels.app', message: 'the label "app" is the selector', hint: 'leave it out: it is the application\'s name' }],
    passes: web({ labels: { 'app.kubernetes.io/name': 'web' } }),
  });

  rule('what exists outside has the name that it can have in a cluster', {
    fails: web({ outside: [Outside.secret('Data_Base'), Outside.service('ledger', { namespace: 'pay.ments' })] }),
    problems: [
      { code: 'name-invalid', path: 'apps.web.outside[0].name', message: expect.stringContaining('Data_Base') as string, hint: 'use the name that the object has in the cluster' },
      { code: 'name-invalid', path: 'apps.web.outside[1].namespace', message: expect.stringContaining('pay.ments') as string, hint: 'use the name of a namespace' },
    ],
    passes: web({ outside: [Outside.secret('database-*'), Outside.service('ledger', { namespace: 'payments' }), Outside.namespace('monitoring')] }),
  });

  rule('a deviation has a reason', {
    fails: web({ deviations: [{ rule: 'run-as-root', reason: ' ' }] }),
    problems: [{ code: 'deviation-without-reason', path: 'apps.web.deviations[0]', message: '"run-as-root" has no reason', hint: 'say why it is accepted' }],
    passes: web({ deviations: [{ rule: 'run-as-root', reason: 'port 80' }] }),
  });
});

describe('texts that kustomize does not give back', () => {
  const hint = 'leave the character out, or encode the text, for example in base64';
  const message = (code: string): string => `the text holds ${code}, which kustomize does not give back`;

  rule('controls, line separators, noncharacters and half surrogate pairs are refused, wherever they stand', {
    fails: web({ env: { A: 'a\x7f' }, args: ['\u0085'], annotations: { a: '\u2028' }, resources: { limits: { '\uffff': '1' } }, deviations: [{ rule: 'run-as-root', reason: '\ud800' }] }),
    problems: [
      { code: 'text-unportable', path: 'apps.web.env.A', message: message('U+007F'), hint },
      { code: 'text-unportable', path: 'apps.web.annotations.a', message: message('U+2028'), hint },
      { code: 'text-unportable', path: 'apps.web.args[0]', message: message('U+0085'), hint },
      { code: 'text-unportable', path: 'apps.web.deviations[0].reason', message: message('U+D800'), hint },
      { code: 'text-unportable', path: 'apps.web.resources.limits.\uffff', message: message('U+FFFF'), hint },
    ],
    passes: web({ env: { A: 'a\0\t🚀' }, args: ['\r\n'], annotations: { a: '\u200b' }, deviations: [{ rule: 'run-as-root', reason: 'ä' }] }),
  });

  rule('in the user\'s own manifests and patches as well', {
    fails: (repository) => {
      repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: '\x80' } });
      repository.addOverlay('here', {
        manifests: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b' }, data: { b: '\x81' } }],
        patches: [{ kind: 'strategic-merge', manifest: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { c: '\x82' } } }],
      });
    },
    problems: [
      { code: 'text-unportable', path: 'overlays.here.manifests[0].data.b', message: message('U+0081'), hint },
      { code: 'text-unportable', path: 'overlays.here.patches[0].manifest.data.c', message: message('U+0082'), hint },
      { code: 'text-unportable', path: 'manifests[0].data.a', message: message('U+0080'), hint },
    ],
    passes: (repository) => repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 'a' } }),
  });

  rule('an annotation of several lines does not start with a tab', {
    fails: web({ annotations: { a: '\ta\nb' } }),
    problems: [{ code: 'text-unportable', path: 'apps.web.annotations.a', message: 'an annotation of several lines starts with a tab, which kustomize can not read back', hint: 'start the annotation with another character' }],
    passes: web({ annotations: { a: '\ta', b: 'a\n\tb' }, env: { A: '\ta\nb' } }),
  });
});
