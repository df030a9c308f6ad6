import { mutationCommand } from '../test/mutation/command';

void mutationCommand.parseAsync();
