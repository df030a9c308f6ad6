import { join } from 'node:path';
import { sourceFiles } from '../../../src/checker/findings/sources/source-files';
import { remoteGate } from '../../../src/checker/read/render/remote/gate';
import { readResources } from '../../../src/checker/read/resources/read';
import { explainObject } from '../../../src/checker/why/explain-object';
import { findObject } from '../../../src/checker/why/find-object';
import { formerNames } from '../../../src/checker/why/former-names';
import { whyText } from '../../../src/checker/why/text';
import { describeResource } from '../../../src/kubernetes/objects/resource';
import { inFolder, kustomize } from '../../helpers/render';
import { machinesRenderer } from '../../helpers/renderer';

/** What `why` says of words about the kustomization in `overlay`, rendered by the real renderer; without the first line, which names the object. */
export async function explained(files: Readonly<Record<string, string>>, words: string): Promise<string> {
  const planned = Object.entries(files).map(([path, content]) => ({ path, content }));
  return inFolder(planned, async (folder) => {
    const directory = join(folder, 'overlay');
    const { resources } = readResources(await kustomize(directory), 'overlay');
    const sources = sourceFiles();
    const { resources: [resource], field } = findObject(words.split(' '), [{ resources, formerNames: formerNames(directory, sources) }]);
    const options = { cwd: folder, env: process.env, renderer: machinesRenderer(), gate: remoteGate(), files: sources, field };
    const explanation = await explainObject(resource.object, directory, options);
    return whyText([{ overlays: ['overlay'], resource: describeResource(resource), ...explanation }]).replace(/^.*\n/, '');
  });
}

/** A Deployment `web` in `base/web.yaml` with a container `main`, and an overlay that includes it. */
export function withOverlay(overlay: string, files: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: main
          image: example.com/main:1
          env:
            - { name: MODE, value: dev }
`,
    'overlay/kustomization.yaml': `resources: [../base]\n${overlay}`,
    ...files,
  };
}
