import type { App, AppOptions } from '../../../src';
import { image } from '../../helpers/repository';

/** Declares one application "web" with these options. */
export function web(options: Partial<AppOptions>) {
  return (repository: { addApp(name: string, options: AppOptions): App }) => void repository.addApp('web', { image, ...options });
}
