import type { ArgoCdOptions, FluxOptions } from '../../../src/generator/declare/delivery';
import { ArgoCd, Flux } from '../../../src/generator/declare/delivery';
import type { OverlayOptions } from '../../../src/generator/declare/overlay-options';
import type { Declare } from '../../helpers/repository';
import { image, rule } from '../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';

type Moving = Pick<ArgoCdOptions, 'kustomize'> & Pick<FluxOptions, 'targetNamespace' | 'namePrefix' | 'nameSuffix' | 'from'>;

function delivered(by: Moving, overlay: OverlayOptions, tool: 'argocd' | 'flux'): Declare {
  return (config) => {
    config.addApp('web', { image });
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here', overlay)] })];
    config.addDelivery(tool === 'argocd' ? ArgoCd.applications({ repository, clusters, ...by }) : Flux.kustomizations({ repository, clusters, ...by }));
  };
}

rule('Argo CD moves only what is portable', {
  fails: delivered({ kustomize: { namespace: 'team-a' } }, {}, 'argocd'),
  problems: [{
    code: 'delivery-move',
    path: 'deliveries[0].kustomize.namespace',
    message: 'kustomize.namespace would move overlay "here", and the addresses in it would still name the old place',
    hint: 'say "portable: true" in overlay "here", or give the overlay itself another namespace, prefix or suffix',
  }],
  passes: delivered({ kustomize: { namespace: 'team-a' } }, { portable: true }, 'argocd'),
  exempt: delivered({ kustomize: {} }, {}, 'argocd'),
});

rule('so does Flux', {
  fails: delivered({ targetNamespace: 'team-a' }, {}, 'flux'),
  problems: [{
    code: 'delivery-move',
    path: 'deliveries[0].targetNamespace',
    message: 'targetNamespace would move overlay "here", and the addresses in it would still name the old place',
    hint: 'say "portable: true" in overlay "here", or give the overlay itself another namespace, prefix or suffix',
  }],
  passes: delivered({ targetNamespace: 'team-a', namePrefix: 'x-' }, { portable: true }, 'flux'),
});

rule('plain manifests are moved by nobody', {
  fails: delivered({ namePrefix: 'x-', from: 'rendered' }, { portable: true }, 'flux'),
  problems: [{
    code: 'delivery-move',
    path: 'deliveries[0].namePrefix',
    message: 'namePrefix moves what a kustomization makes, and "rendered" delivers plain manifests',
    hint: 'deliver from "overlays", or give the overlay itself another namespace',
  }],
  passes: delivered({ namePrefix: 'x-' }, { portable: true }, 'flux'),
});

rule('a namespace and a prefix are names', {
  fails: delivered({ kustomize: { namespace: 'Team', namePrefix: '-x-', nameSuffix: '_y' } }, { portable: true }, 'argocd'),
  problems: ['namespace', 'namePrefix', 'nameSuffix'].map((field) => expect.objectContaining({ code: 'name-invalid', path: `deliveries[0].kustomize.${field}` }) as never),
  passes: delivered({ kustomize: { namespace: 'team', namePrefix: 'x-', nameSuffix: '-y' } }, { portable: true }, 'argocd'),
});
