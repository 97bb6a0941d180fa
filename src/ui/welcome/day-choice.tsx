import type { JSX } from 'preact';
import { t } from '../../platform/translate.ts';
import { weekdays } from '../parts/moment.ts';

/** The working week begins on Monday. */
const order = [1, 2, 3, 4, 5, 6, 0];

interface DayChoiceProps {
  readonly days: readonly boolean[];
  readonly choose: (days: readonly boolean[]) => void;
}

/** Which days have windows. */
export function DayChoice({ days, choose }: DayChoiceProps): JSX.Element {
  const short = weekdays('short');
  const long = weekdays('long');
  return (
    <fieldset>
      <legend>{t('windowsDays')}</legend>
      <div class="days">
        {order.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              aria-label={long[day]}
              checked={days[day]}
              onChange={() => choose(days.map((chosen, at) => (at === day ? !chosen : chosen)))}
            />
            {short[day]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
