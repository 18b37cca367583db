const key = 'millrace.visits';

/** Whether the browser asks not to be counted: Global Privacy Control, or Do Not Track. */
export const browserObjects = (): boolean => {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  return globalPrivacyControl === true || doNotTrack === '1';
};

/** The visitor's choice; absent before they have chosen. */
export const choice = {
  get: (): 'granted' | 'denied' | undefined => {
    const stored = localStorage.getItem(key);
    return stored === 'granted' || stored === 'denied' ? stored : undefined;
  },
  set: (chosen: 'granted' | 'denied') => localStorage.setItem(key, chosen),
};

/** Whether a visit may be counted. */
export const mayCount = (): boolean => choice.get() === 'granted' && !browserObjects();
