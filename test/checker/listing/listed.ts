import type { ListedOverlay } from '../../../src/checker/listing/list-overlay';
import { listOverlay } from '../../../src/checker/listing/list-overlay';
import { readResources } from '../../../src/checker/read/resources/read';
import { runningImages } from '../../../src/checker/rendered/running-images';

/** What the documents of an overlay come to. */
export function listed(overlay: string, ...documents: readonly string[]): ListedOverlay {
  const text = documents.join('---\n');
  const { images } = runningImages(overlay, text);
  return listOverlay({ overlay, resources: readResources(text, overlay).resources, units: [`overlays/${overlay}`], images, links: {} });
}

/** A Deployment of one container. */
export function deployment(name: string, { namespace = 'shop', replicas = 1, image = `example.com/${name}:1`, requests = '{}', env = '[]' } = {}): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers: [{ name: main, image: "${image}", resources: { requests: ${requests} }, env: ${env}, ports: [{ containerPort: 80 }] }]
`;
}

/** A Service in front of it. */
export function service(name: string, { namespace = 'shop', spec = '' } = {}): string {
  return `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }]${spec} }\n`;
}
