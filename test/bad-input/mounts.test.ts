import { Volume } from '../../src/generator/subjects/volumes/volume';
import { ANOTHER, wrong } from '../helpers/bad-input';
import { image, untyped, web } from '../helpers/repository';

wrong('a text, nothing, and an object that is no volume', web(untyped({ mounts: { '/a': 'data', '/b': null, '/c': { emptyDir: {} } } })),
  [
    'mount-source-invalid', 'apps.web.mounts./a', '"data"',
    'give a volume, such as Volume.scratch(), or what addClaim, addConfig or addSecret returned',
  ],
  [
    'mount-source-invalid', 'apps.web.mounts./b', 'null',
    'give a volume, such as Volume.scratch(), or what addClaim, addConfig or addSecret returned',
  ],
  ['option-unknown', 'apps.web.mounts./c.emptyDir', 'there is no option "emptyDir"', ANOTHER],
  ['mount-without-source', 'apps.web.mounts./c', 'nothing says what is mounted', 'add "from", such as "from: Volume.scratch()"'],
);
wrong('a path that is not absolute', web(untyped({ mounts: { data: Volume.scratch() } })),
  ['mount-path-invalid', 'apps.web.mounts.data', '"data" is no absolute path', 'start the path with "/"'],
);
wrong('a path with a colon', web({ mounts: { '/a:b': Volume.scratch() } }),
  ['mount-path-invalid', 'apps.web.mounts./a:b', '"/a:b" holds ":"', 'mount it at a path without ":"'],
);
wrong('a sub path that leaves the volume', web({ mounts: { '/data': { from: Volume.scratch(), subPath: '../etc' } } }),
  [
    'sub-path-invalid', 'apps.web.mounts./data.subPath', '"../etc" must not contain \'..\'',
    'give a path from the root of the volume, such as "config/app.yaml"',
  ],
);
wrong('an option without what is mounted', web(untyped({ mounts: { '/data': { readOnly: true } } })),
  ['mount-without-source', 'apps.web.mounts./data', 'nothing says what is mounted', 'add "from", such as "from: Volume.scratch()"'],
);
wrong('one volume at two paths without a name', web({ mounts: ((cache) => ({ '/a': cache, '/b': cache }))(Volume.scratch()) }),
  [
    'volume-unnamed', 'apps.web.mounts./a', 'one volume at several paths, which could be named "a" or "b"',
    'name the volume, such as Volume.scratch({ name: "cache" })',
  ],
);
wrong('two volumes of one name', web({ mounts: { '/a': Volume.scratch({ name: 'data' }), '/b': Volume.hostPath('/b', { name: 'data' }) }, deviations: { hostPath: 'logs' } }),
  [
    'volume-duplicate', 'apps.web.mounts./b', 'volume name "data" is already used by apps.web.mounts./a',
    'give one of them another name, such as Volume.scratch({ name: "cache" }), or mount the same value for the same volume',
  ],
);
wrong('a folder of the node without a reason', web({ mounts: { '/logs': Volume.hostPath('/var/log') } }),
  [
    'deviation-missing', 'apps.web.mounts./logs', 'it is not safe by default, and no deviation says why it has to be',
    'say why by "deviations: { hostPath: \'…\' }", or leave it out',
  ],
);
wrong('a folder of the node that leaves its place', web({ mounts: { '/logs': Volume.hostPath('../log') }, deviations: { hostPath: 'logs' } }),
  [
    'host-path-invalid', 'apps.web.mounts./logs.hostPath.path', '"../log" must be an absolute path, from \'/\'',
    'give the absolute path of a folder or file of the node',
  ],
);
wrong('a size that is none', web({ mounts: { '/tmp': Volume.scratch({ sizeLimit: '1 GB' }) } }),
  ['quantity-invalid', 'apps.web.mounts./tmp.emptyDir.sizeLimit', '"1 GB" is no quantity', 'write it like "512Mi" or "20Gi"'],
);
wrong('a volume of two types, and one of a type that is misspelt', web(untyped({
  mounts: { '/a': Volume.native(untyped({ emptyDir: {}, configMap: { name: 'a' } })), '/b': Volume.native(untyped({ hostpath: { path: '/b' } })) },
})),
['volume-invalid', 'apps.web.mounts./a', 'a volume of several types: emptyDir, configMap', 'make a volume of each'],
['option-unknown', 'apps.web.mounts./b.hostpath', 'there is no volume type "hostpath"', 'did you mean "hostPath"?'],
);
wrong('a claim for each Pod of what has no such Pods', web(untyped({ mounts: { '/data': Volume.claimTemplate('1Gi') } })),
  [
    'claim-template-elsewhere', 'apps.web.mounts./data', 'a claim for each Pod, and only a StatefulSet makes such',
    'declare the workload by addStatefulSet, or mount a claim that addClaim returned',
  ],
);
wrong('a claim of another repository', web({ mounts: { '/data': untyped({ is: 'claim', name: 'data', options: { size: '1Gi' } }) } }),
  [
    'claim-unknown', 'apps.web.mounts./data', 'claim "data", which this repository does not have',
    'pass a value that addClaim of this same repository returned',
  ],
);
wrong('a claim of nothing, of no class, in no mode', (repository) => {
  repository.addClaim('data', untyped({ size: '0', storageClassName: 'My Class', accessModes: [] }));
},
['access-modes-invalid', 'claims.data.accessModes', 'no access mode', 'name one, or leave it out for ReadWriteOnce'],
['quantity-invalid', 'claims.data.size', '"0" is not above 0', 'write it like "512Mi" or "20Gi"'],
[
  'name-invalid', 'claims.data.storageClassName', '"My Class": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
  'use the name of a class that the cluster has (kubectl get storageclass)',
],
);
wrong('a claim for one Pod that several share', (repository) => {
  const data = repository.addClaim('data', { size: '1Gi', accessModes: ['ReadWriteOncePod'] });
  repository.addApp('web', { image, replicas: 2, mounts: { '/data': data } });
},
[
  'claim-not-shared', 'apps.web.mounts./data', 'claim "data" is for one Pod, and 2 Pods mount it',
  'let one Pod run, give the claim "accessModes: [\'ReadWriteMany\']" where the storage can do that, or give each Pod its own by a StatefulSet with Volume.claimTemplate',
],
);
wrong('a claim of another namespace', (repository) => {
  const data = repository.addClaim('data', { size: '1Gi', namespace: repository.addNamespace('storage') });
  repository.addApp('web', { image, mounts: { '/data': data } });
},
[
  'claim-elsewhere', 'apps.web.mounts./data', 'claim "data" is in namespace "storage", the Pods are in "default"',
  'declare a claim in the namespace of the Pods',
],
);
wrong('keys of a ConfigMap without paths, and a mode as people write it', web({
  mounts: { '/etc/web': Volume.configMap('settings', untyped({ items: [{ key: 'a' }], defaultMode: 644.5 })) },
}),
[
  'file-mode-invalid', 'apps.web.mounts./etc/web.configMap.defaultMode', 'mode 644.5',
  'write permissions as an octal number from 0 to 0o777: 0o644',
],
[
  'file-path-invalid', 'apps.web.mounts./etc/web.configMap.items[0].path', 'undefined must be a path',
  'give the path of the file inside the volume, such as "app.yaml"',
],
);
wrong('a ConfigMap and a Secret by names that none has', web({ mounts: { '/a': Volume.configMap('My Settings'), '/b': Volume.secret('a_b') } }),
  [
    'name-invalid', 'apps.web.mounts./a.configMap.name', '"My Settings": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use the name that the ConfigMap has in the cluster',
  ],
  [
    'name-invalid', 'apps.web.mounts./b.secret.secretName', '"a_b": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use the name that the Secret has in the cluster',
  ],
);
