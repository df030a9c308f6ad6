// What bench/cdk8s.ts compares with: as many Deployments and Services as three overlays render, by cdk8s-plus. Prints CPU milliseconds of the synthesis.
const { App, Chart } = require('cdk8s');
const { Deployment, EnvValue, Service } = require('cdk8s-plus-33');

const [, , count, outdir] = process.argv;

/** An application and its Service, with the address of the one before it. */
function addApp(chart, index, namespace) {
  const name = `app-${index}`;
  const url = `http://app-${index - 1}.${namespace}.svc.cluster.local:80`;
  const deployment = new Deployment(chart, name, {
    metadata: { name, namespace },
    replicas: 2,
    containers: [{
      name,
      image: 'registry.example.com/app:1.0.0',
      ports: [{ name: 'http', number: 80 }],
      envVariables: index === 0 ? {} : { UPSTREAM_URL: EnvValue.fromValue(url) },
    }],
  });
  new Service(chart, `${name}-service`, { metadata: { name, namespace }, selector: deployment, ports: [{ name: 'http', port: 80, targetPort: 80 }] });
}

const start = process.cpuUsage();
const app = new App({ outdir });
for (const [overlay, namespace] of [['cloud', 'default'], ['on-prem', 'default'], ['staging', 'staging']]) {
  const chart = new Chart(app, overlay);
  for (let index = 0; index < Number(count); index += 1) addApp(chart, index, namespace);
}
app.synth();
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
