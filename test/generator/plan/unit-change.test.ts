import { filesOf, image } from '../../helpers/repository';

it('an object that the overlay does not have is taken out', () => {
  const files = filesOf((repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { overrides: [web.override({ ports: null })] });
  });
  expect(files['overlays/here/web/service.delete.yaml']).toBe('apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: default\n$patch: delete\n');
});

it('labels and annotations are merged into the object, and null takes one away', () => {
  const files = filesOf((repository) => {
    const web = repository.addApp('web', { image, labels: { tier: 'web' }, annotations: { a: '1', b: '2' } });
    repository.addOverlay('here', { overrides: [web.override({ annotations: { a: null, b: '3' } })] });
  });
  expect(files['overlays/here/web/deployment.patch.yaml']).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
  annotations:
    a: null
    b: "3"
`);
});

it('an argument list is replaced whole, and leaves the rest of the container alone', () => {
  const files = filesOf((repository) => {
    const web = repository.addApp('web', { image, args: ['-v'] });
    repository.addOverlay('here', { overrides: [web.override({ args: ['-w', '-x'] })] });
  });
  expect(files['overlays/here/web/deployment.patch.yaml']).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
spec:
  template:
    spec:
      containers:
        - name: web
          args:
            - "-w"
            - "-x"
`);
});
