import type { MountSource } from '../../../../../src';
import { Volume } from '../../../../../src/generator/subjects/volumes/volume';
import { rule, untyped, web } from '../../../../helpers/repository';
import type { Declare } from '../../../../helpers/repository';

function mounting(...sources: readonly MountSource[]): Declare {
  return web({ hardening: 'none', mounts: Object.fromEntries(sources.map((source, index) => [`/v${index}`, source])) });
}

const V0 = 'apps.web.mounts./v0';

rule('a volume has one type, and one that there is', {
  fails: mounting(untyped(Volume.native({ emptyDir: {}, nfs: { server: 'a', path: '/' } })), Volume.native(untyped({ hostpath: { path: '/' } })), untyped({ is: 'volume', source: 'x' })),
  problems: [
    { code: 'volume-invalid', path: V0, message: 'a volume of several types: emptyDir, nfs', hint: 'make a volume of each' },
    { code: 'option-unknown', path: 'apps.web.mounts./v1.hostpath', message: 'there is no volume type "hostpath"', hint: 'did you mean "hostPath"?' },
    { code: 'volume-invalid', path: 'apps.web.mounts./v2', message: 'volume "x"', hint: 'give the fields of a volume, such as { nfs: { server, path } }' },
  ],
  passes: mounting(Volume.native({ nfs: { server: 'a', path: '/' } }), Volume.native({})),
  exempt: mounting(Volume.native(untyped({ somethingOfALaterKubernetes: {} }))),
});

rule('scratch space has a size in bytes, also in Kubernetes\' words', {
  fails: mounting(Volume.scratch({ sizeLimit: '1GB' }), Volume.native({ emptyDir: { sizeLimit: '100m' } }), Volume.ephemeral('much')),
  problems: [
    { code: 'quantity-invalid', path: `${V0}.emptyDir.sizeLimit`, message: '"1GB" is no quantity', hint: 'write it like "512Mi" or "20Gi"' },
    { code: 'quantity-invalid', path: 'apps.web.mounts./v1.emptyDir.sizeLimit', message: '"100m" is a fraction of a byte', hint: 'for mebibytes write "Mi": "m" is a thousandth' },
    {
      code: 'quantity-invalid',
      path: 'apps.web.mounts./v2.ephemeral.volumeClaimTemplate.spec.resources.requests.storage',
      message: '"much" is no quantity',
      hint: 'write it like "512Mi" or "20Gi"',
    },
  ],
  passes: mounting(Volume.scratch({ sizeLimit: '1G' }), Volume.ephemeral('1.5Gi')),
});

rule('a path of the node is absolute, and of a type that there is', {
  fails: mounting(Volume.hostPath('var/log'), Volume.hostPath('/var/../etc'), Volume.hostPath('/a', { type: untyped('Folder') })),
  problems: [
    { code: 'host-path-invalid', path: `${V0}.hostPath.path`, message: '"var/log" must be an absolute path, from \'/\'', hint: 'give the absolute path of a folder or file of the node' },
    { code: 'host-path-invalid', path: 'apps.web.mounts./v1.hostPath.path', message: '"/var/../etc" must not contain \'..\'', hint: 'give the absolute path of a folder or file of the node' },
    {
      code: 'host-path-invalid',
      path: 'apps.web.mounts./v2.hostPath.type',
      message: 'type "Folder"',
      hint: 'use one of DirectoryOrCreate, Directory, FileOrCreate, File, Socket, CharDevice, BlockDevice, or leave it out',
    },
  ],
  passes: mounting(Volume.hostPath('/var/log', { type: 'Directory' }), Volume.native({ hostPath: { path: '/a', type: '' } })),
});

const CHARACTERS = 'lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit';

rule.each<[string, MountSource, string, string]>([
  ['ConfigMap', Volume.configMap('A', { name: 'a' }), 'configMap.name', 'ConfigMap'],
  ['Secret', Volume.secret('A', { name: 'a' }), 'secret.secretName', 'Secret'],
  ['claim', Volume.claim('A', { name: 'a' }), 'persistentVolumeClaim.claimName', 'claim'],
  ['driver', Volume.csi('A'), 'csi.driver', 'driver'],
  ['projected Secret', Volume.projected([{ downwardAPI: {} }, { secret: { name: 'A' } }]), 'projected.sources[1].secret.name', 'Secret'],
])('what a volume comes from has a name: %p', ([, source, path, kind]) => ({
  fails: mounting(source),
  problems: [{ code: 'name-invalid', path: `${V0}.${path}`, message: `"A": ${CHARACTERS}`, hint: `use the name that the ${kind} has in the cluster` }],
  passes: mounting(Volume.configMap('a.b'), Volume.secret('a'), Volume.claim('c'), Volume.csi('d.example.com')),
}));

rule('files have permissions, which most people write in octal', {
  fails: mounting(
    Volume.configMap('a', { defaultMode: 644 }), Volume.secret('b', { items: [{ key: 'x', path: 'x', mode: -1 }] }),
    Volume.projected([], { defaultMode: untyped('0400') }), Volume.downward({ a: 'metadata.name' }, { defaultMode: 0.5 }),
  ),
  problems: [
    { code: 'file-mode-invalid', path: `${V0}.configMap.defaultMode`, message: 'mode 644', hint: 'write permissions as an octal number from 0 to 0o777: 0o644' },
    { code: 'file-mode-invalid', path: 'apps.web.mounts./v1.secret.items[0].mode', message: 'mode -1', hint: 'write permissions as an octal number from 0 to 0o777: 0o644' },
    { code: 'file-mode-invalid', path: 'apps.web.mounts./v2.projected.defaultMode', message: 'mode "0400"', hint: 'write permissions as an octal number from 0 to 0o777: 0o400' },
    { code: 'file-mode-invalid', path: 'apps.web.mounts./v3.downwardAPI.defaultMode', message: 'mode 0.5', hint: 'write permissions as an octal number from 0 to 0o777: 0o644' },
  ],
  passes: mounting(Volume.configMap('a', { defaultMode: 0o777 }), Volume.secret('b', { defaultMode: 0 })),
});

rule('files have keys and paths inside the volume', {
  fails: mounting(Volume.configMap('a', { items: [{ key: 'a/b', path: '/etc' }, { key: 'c', path: '' }, { key: 'd', path: '../d' }] }), Volume.downward({ '..a': 'metadata.name' })),
  problems: [
    { code: 'name-invalid', path: `${V0}.configMap.items[0].key`, message: '"a/b": letters, digits, "-", "_" and "." only', hint: 'use the key of the file in the ConfigMap or Secret' },
    { code: 'file-path-invalid', path: `${V0}.configMap.items[0].path`, message: '"/etc" must be a relative path', hint: 'give the path of the file inside the volume, such as "app.yaml"' },
    { code: 'file-path-invalid', path: `${V0}.configMap.items[1].path`, message: '"" must be a path', hint: 'give the path of the file inside the volume, such as "app.yaml"' },
    { code: 'file-path-invalid', path: `${V0}.configMap.items[2].path`, message: '"../d" must not contain \'..\'', hint: 'give the path of the file inside the volume, such as "app.yaml"' },
    { code: 'file-path-invalid', path: 'apps.web.mounts./v1.downwardAPI.items[0].path', message: '"..a" must not start with \'..\'', hint: 'give the path of the file inside the volume, such as "app.yaml"' },
  ],
  passes: mounting(Volume.configMap('a', { items: [{ key: 'a.b', path: 'c/d' }] }), Volume.downward({ a: 'metadata.name', b: { resource: 'limits.cpu' } })),
});

rule('texts of a volume come out of kustomize as they went in', {
  fails: mounting(Volume.csi('a', { volumeAttributes: { key: 'a\x7fb' } })),
  problems: [{ code: 'text-unportable', path: `${V0}.csi.volumeAttributes.key`, message: 'the text holds U+007F, which kustomize does not give back', hint: 'leave the character out, or encode the text, for example in base64' }],
  passes: mounting(Volume.csi('a', { volumeAttributes: { key: 'a b' } })),
});
