import { ArgoCd, Flux } from '../../../src/generator/declare/delivery';
import type { Declare, Settings } from '../../helpers/repository';
import { image, rule } from '../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';
const SOPS = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: login\nstringData:\n  password: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:m,iv:y,tag:z,type:str]\n';
const SEALED = 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: login\n';
const options: Settings = { readFile: (path) => ({ kind: 'file', bytes: Buffer.from(path.includes('sealed') ? SEALED : SOPS) }) };

function delivered(deliver: 'argocd' | 'flux', file: string, decryptionSecret?: string): Declare {
  return (config) => {
    config.addApp('web', { image });
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here', { include: [file] })] })];
    config.addDelivery(deliver === 'argocd' ? ArgoCd.applications({ repository, clusters }) : Flux.kustomizations({ repository, clusters, decryptionSecret }));
  };
}

rule('Flux knows the keys of what SOPS encrypted', {
  options,
  fails: delivered('flux', 'secrets/login.yaml'),
  problems: [{
    code: 'delivery-encrypted',
    path: 'deliveries[0]',
    message: 'overlay "here" includes "secrets/login.yaml", which SOPS has encrypted',
    hint: 'name the Secret with the keys: decryptionSecret: "sops-age"',
  }],
  passes: delivered('flux', 'secrets/login.yaml', 'sops-age'),
  exempt: delivered('flux', 'secrets/sealed.yaml'),
});

rule('Argo CD decrypts nothing', {
  options,
  fails: delivered('argocd', 'secrets/login.yaml'),
  problems: [{
    code: 'delivery-encrypted',
    path: 'deliveries[0]',
    message: 'overlay "here" includes "secrets/login.yaml", which SOPS has encrypted, and Argo CD decrypts nothing',
    hint: 'seal the Secret (SealedSecret), have it made in the cluster (addSecret with a store), or deliver by Flux',
  }],
  passes: delivered('argocd', 'secrets/sealed.yaml'),
});
