import type { OverlayOptions } from '../../../src/generator/declare/overlay-options';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { Patch } from '../../../src/generator/model/patch';
import { interpolate } from '../../../src/generator/texts/text';
import type { Declare } from '../../helpers/repository';
import { image, rule } from '../../helpers/repository';

/** "web" calls "api" by a variable, in an overlay that may be moved. */
function calling(options: OverlayOptions = {}, text = (url: string): string => url): Declare {
  return (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { URL: api.endpoint('http').url(), PLAIN: text('http://elsewhere.example.com') } });
    repository.addOverlay('here', { portable: true, ...options });
  };
}

const LITERAL_HINT = 'write it by endpoint.url() and its like, or leave "portable" out';

rule('an address as a plain text does not follow', {
  fails: calling({}, () => 'http://api.default.svc:80'),
  problems: [{
    code: 'portable-literal',
    path: 'overlays.here.portable',
    message: 'Deployment "web" holds "api.default" as a plain text, which stays as it is when the Service moves',
    hint: LITERAL_HINT,
  }],
  passes: calling(),
  exempt: calling({ portable: false }, () => 'http://api.default.svc:80'),
});

rule('neither does one in a patch of the user\'s own', {
  fails: calling({ patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'api', namespace: 'default', annotations: { see: 'api.default:80' } } })] }),
  problems: [{
    code: 'portable-literal',
    path: 'overlays.here.portable',
    message: 'patches[0] holds "api.default" as a plain text, which stays as it is when the Service moves',
    hint: LITERAL_HINT,
  }],
  passes: calling({ patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'api', namespace: 'default', annotations: { see: 'api.defaults' } } })] }),
});

rule('a name that other letters touch cannot be replaced', {
  fails: (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { HOST: interpolate`my-${api.endpoint('http').host({ name: 'short' })}` } });
    repository.addOverlay('here', { portable: true });
  },
  problems: [{
    code: 'portable-text',
    path: 'overlays.here.portable',
    message: 'Deployment "web", spec.template.spec.containers[0].env[0].value: kustomize cannot replace the name in it alone',
    hint: 'give the address a variable or a key of its own, or leave "portable" out',
  }],
  passes: (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { HOST: interpolate`my_${api.endpoint('http').host({ name: 'short' })}` } });
    repository.addOverlay('here', { portable: true });
  },
});

rule('objects in several namespaces would all end up in one', {
  fails: (repository) => {
    repository.addApp('web', { image });
    repository.addApp('pay', { image, namespace: repository.addNamespace('payments', { create: false }) });
    repository.addOverlay('here', { portable: true, namespace: 'shop' });
  },
  problems: [{
    code: 'portable-namespaces',
    path: 'overlays.here.portable',
    message: 'its objects are in the namespaces "shop" and "payments", and a controller moves all of them into one',
    hint: 'make an overlay for each namespace, or leave "portable" out',
  }],
  passes: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { portable: true, expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.1-10.0.0.9'] }))] });
  },
});

const SEALED = 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: db\nspec: {}\n';

function including(content: string, portable = true): Declare {
  return (repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('here', { portable, include: [content === SEALED ? 'sealed.yaml' : 'elsewhere.yaml'] });
  };
}

rule('an encrypted Secret stays behind, and Pods that move do not find it', {
  options: {
    exists: () => true,
    readFile: (path) => ({ kind: 'file', bytes: Buffer.from(path === 'sealed.yaml' ? SEALED : SEALED.replace('name: db', 'name: db\n  namespace: vault')) }),
  },
  fails: including(SEALED),
  problems: [{
    code: 'portable-encrypted',
    path: 'overlays.here.portable',
    message: '"sealed.yaml" is encrypted for the namespace "default", and Pods that move do not find its Secret',
    hint: 'have the Secret made where the Pods are (addSecret with a store), or leave "portable" out',
  }],
  passes: including('elsewhere'),
  exempt: including(SEALED, false),
});
