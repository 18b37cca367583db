import { pageLocale } from '../language/language.ts';

interface WorkingDays {
  min: number;
  max: number;
}

const isWorkingDay = (day: Date) => day.getDay() !== 0 && day.getDay() !== 6;

const later = (from: Date, workingDays: number): Date => {
  const day = new Date(from);
  for (let left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) day.setDate(day.getDate() + 1);
  return day;
};

/** The range of delivery dates of an order placed at an instant. Public holidays are ignored. */
export const deliveryDays = ({ min, max }: WorkingDays, ordered: Date, locale = pageLocale()): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }).formatRange(
    later(ordered, min),
    later(ordered, max),
  );
