import type { App, OverlayOptions } from '../../../src';
import type { RepositoryConfig } from '../../../src/generator/declare/repository-config';
import { image } from '../../helpers/repository';

/** Declares "web" (ports http and admin), "api" (port http), and one overlay "here" with options made of them. */
export function here(options: (web: App<'http' | 'admin'>, api: App<'http'>) => OverlayOptions) {
  return (repository: RepositoryConfig): void => {
    const web = repository.addApp('web', { image, ports: { http: 80, admin: 81 } });
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addOverlay('here', options(web, api));
  };
}
