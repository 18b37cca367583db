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

/** On which days something arrives that was ordered at an instant. Holidays, which differ from place to place, are not known. */
export const deliveryDays = ({ min, max }: WorkingDays, ordered: Date, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }).formatRange(
    later(ordered, min),
    later(ordered, max),
  );
