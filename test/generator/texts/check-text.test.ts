import { interpolate } from '../../../src/generator/texts/text';
import { image, rule, web } from '../../helpers/repository';
import { overridden } from '../../helpers/workload';

const hint = 'leave the character out, or encode the text, for example in base64';
const message = (code: string): string => `the text holds ${code}, which kustomize does not give back`;

rule('controls, line separators, noncharacters and half surrogate pairs are refused, wherever they stand', {
  fails: web({ env: { A: 'a\x7f' }, args: ['\u0085'], annotations: { a: '\u2028' }, pod: { nodeSelector: { '\uffff': '1' } }, deviations: { runAsRoot: '\ud800' } }),
  problems: [
    { code: 'text-unportable', path: 'apps.web.env.A', message: message('U+007F'), hint },
    { code: 'text-unportable', path: 'apps.web.args[0]', message: message('U+0085'), hint },
    { code: 'text-unportable', path: 'apps.web.annotations.a', message: message('U+2028'), hint },
    { code: 'text-unportable', path: 'apps.web.pod.nodeSelector.\uffff', message: message('U+FFFF'), hint },
    { code: 'text-unportable', path: 'apps.web.deviations.runAsRoot', message: message('U+D800'), hint },
  ],
  passes: web({ env: { A: 'a\0\t🚀' }, args: ['\r\n'], annotations: { a: '\u200b' }, deviations: { runAsRoot: 'ä' } }),
});

rule('in texts around addresses, and in the paths of addresses, as well', {
  fails: (repository) => {
    const http = repository.addApp('api', { image, ports: { http: 80 } }).endpoint('http');
    repository.addApp('web', { image, env: { A: interpolate`\x80${http.host()}`, B: http.url({ path: '/\x81' }) } });
  },
  problems: [
    { code: 'text-unportable', path: 'apps.web.env.A', message: message('U+0080'), hint },
    { code: 'text-unportable', path: 'apps.web.env.B.path', message: message('U+0081'), hint },
  ],
  passes: (repository) => {
    const http = repository.addApp('api', { image, ports: { http: 80 } }).endpoint('http');
    repository.addApp('web', { image, env: { A: interpolate`ä${http.host()}`, B: http.url({ path: '/ä' }) } });
  },
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
    { code: 'text-unportable', path: 'manifests[0].data.a', message: message('U+0080'), hint },
    { code: 'text-unportable', path: 'overlays.here.manifests[0].data.b', message: message('U+0081'), hint },
    { code: 'text-unportable', path: 'overlays.here.patches[0].manifest.data.c', message: message('U+0082'), hint },
  ],
  passes: (repository) => repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 'a' } }),
});

rule('what customize puts in as well, said once', {
  fails: (repository) => {
    repository.addApp('web', { image, customize: (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, annotations: { a: '\x80' } } }) });
    repository.addOverlay('here', { namePrefix: 'a-' });
  },
  problems: [{ code: 'text-unportable', path: 'apps.web.customize.metadata.annotations.a', message: message('U+0080'), hint }],
  passes: web({ customize: (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, annotations: { a: 'a' } } }) }),
});

rule('an override is judged in its own place', {
  fails: overridden({ env: { A: 'a' } }, { env: { A: '\x80' } }),
  problems: [{ code: 'text-unportable', path: 'overlays.here.overrides[0].env.A', message: message('U+0080'), hint }],
  passes: overridden({ env: { A: 'a' } }, { env: { A: 'b' } }),
});

rule.each(['annotations', 'env'])('a text of several lines does not start with a tab, in %p', (option) => ({
  fails: web({ [option]: { a: '\ta\nb' } }),
  problems: [{ code: 'text-unportable', path: `apps.web.${option}.a`, message: 'a text of several lines starts with a tab, which kustomize cannot read back', hint: 'start the text with another character' }],
  passes: web({ [option]: { a: '\ta', b: 'a\n\tb' } }),
}));
