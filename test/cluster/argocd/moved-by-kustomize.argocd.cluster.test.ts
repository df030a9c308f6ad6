import { portableOverlaysMove } from '../../properties/portable';
import { builtPath } from '../programs/built';

// The kustomize of Argo CD 3.2, and that of Flux 2.9 and of later Argo CD.
test.each(['kustomize-5.7', 'kustomize-5.8'] as const)('portable overlays move with %s as they do with kubectl', async (program) => {
  process.env.KUSTOMIZE_RENDERER = builtPath(program, process.env);
  await portableOverlaysMove();
});
