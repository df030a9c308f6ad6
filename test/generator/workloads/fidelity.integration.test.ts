import { expectRenderOfModel } from '../../helpers/expect-render';

it('overlays change what is written without defaults, as kubectl renders it', async () => {
  await expectRenderOfModel((repository) => {
    const app = repository.addApp('web', {
      hardening: 'none',
      image: 'web:1',
      ports: { http: { container: 8080, service: 80, serviceName: 'web', targetPort: 'name' }, dns: { container: 53, targetPort: 'unset', protocol: 'UDP' } },
      command: [],
      container: { env: [] },
    });
    const job = repository.addCronJob('clean', { hardening: 'none', image: 'clean:1', schedule: '0 3 * * *', selector: {}, podLabels: {}, jobLabels: {} });
    repository.addOverlay('one', {
      overrides: [
        app.override({ ports: { http: { container: 8081, targetPort: 'number' }, dns: null }, command: null, container: { env: null }, env: { A: 'b' } }),
        job.override({ jobLabels: { team: 'a' }, podLabels: { team: 'b' } }),
      ],
      labels: { 'example.com/mark': 'x' },
    });
    repository.addOverlay('two', { overrides: [app.override({ ports: { http: { protocol: 'TCP' }, dns: { protocol: 'TCP' } }, service: { type: 'ClusterIP' } }), job.override({ jobLabels: null })] });
    repository.addOverlay('three', { overrides: [app.override({ hardening: 'restricted', ports: { dns: { service: false, listed: false } } })] });
  });
});
