import { BadInputError, type Corrections } from '@zholdau/domain';
import type { RowChange } from '@zholdau/plan-import';
import type { DeadlineCorrectionDto, ImportCorrectionsDto } from './plan-imports.dto.js';

/**
 * What was said and what was taken back (null) of a row.
 *
 * @throws BadInputError `import_correction_unclear` unless the deadline is one of a date, words or none
 */
export function toCorrections(body: ImportCorrectionsDto): Pick<RowChange, 'corrections' | 'forgotten'> {
  const said = Object.entries(body).filter(([, value]) => value !== undefined);
  const forgotten = said.filter(([, value]) => value === null).map(([field]) => field as keyof Corrections);
  const given = Object.fromEntries(said.filter(([, value]) => value !== null)) as Corrections;
  return { corrections: body.deadline ? { ...given, deadline: oneOf(body.deadline) } : given, forgotten };
}

function oneOf({ dueOn, words, noDate }: DeadlineCorrectionDto): NonNullable<Corrections['deadline']> {
  const given = [dueOn !== undefined && { dueOn }, words !== undefined && { words }, noDate && { noDate }].filter(
    Boolean,
  );
  if (given.length !== 1) throw new BadInputError('import_correction_unclear');
  return given[0] as NonNullable<Corrections['deadline']>;
}
