import { App } from '../../../src/generator/declare/app';
import { image } from '../../helpers/repository';

it('an override is a value that knows its application and changes nothing there', () => {
  const app = new App<'http'>('app', 'web', { image, ports: { http: 80 } });
  const override = app.override({ replicas: 3 });
  expect(override.app).toBe(app);
  expect(override.options).toEqual({ replicas: 3 });
  expect(app.options).toEqual({ image, ports: { http: 80 } });
});

it('an endpoint may be taken apart from its application', () => {
  const { endpoint } = new App<'http'>('app', 'web', { image, ports: { http: 80 } });
  expect(endpoint('http')).toMatchObject({ is: 'endpoint', portName: 'http', app: { name: 'web' } });
});
