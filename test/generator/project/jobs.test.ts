import { image } from '../../helpers/repository';
import type { Declare } from '../../helpers/test-project';
import { useTestProject } from '../../helpers/test-project';

const testProject = useTestProject();

function migrate(args: string, rerun?: 'onChange'): Declare {
  return (repository) => {
    repository.addJob('migrate', { image, args: [args], rerun });
    repository.addOverlay('here');
  };
}

const WARNING = 'Job "migrate" changes in place (base/migrate/job.yaml): a cluster that has it refuses that. Delete it there first, or declare it with rerun: \'onChange\'.';

it('a run that changes the template of a Job says so, and writes it all the same', () => {
  expect(testProject().synth(migrate('one')).warnings).toEqual([]);
  expect(testProject().synth(migrate('two')).warnings).toEqual([WARNING]);
  expect(testProject().synth(migrate('two')).warnings).toEqual([]);
});

it('not of a Job that is created anew', () => {
  testProject().synth(migrate('one', 'onChange'));
  expect(testProject().synth(migrate('two', 'onChange')).warnings).toEqual([]);
});
