import type { AccountMailKind } from '@millrace/contracts';

/** What mails about accounts say, in one language. */
export type AccountWords = Readonly<{
  /** BCP 47. */
  language: string;
  hello(firstName: string): string;
  /** The subject, the text, and the label of the link of each mail. */
  mails: Readonly<Record<AccountMailKind, Readonly<{ subject: string; text: string; link: string }>>>;
  notYou: string;
  goodbye: string;
}>;

const english: AccountWords = {
  language: 'en',
  hello: (firstName) => (firstName === '' ? 'Hello,' : `Hello ${firstName},`),
  mails: {
    confirm: {
      subject: 'Please confirm your account',
      text: 'Welcome. Please confirm your email address and choose your password. The link is valid for 24 hours.',
      link: 'Confirm your account',
    },
    registered: {
      subject: 'You already have an account',
      text: 'Someone signed up with your email address, and you already have an account. If it was you and you don’t know your password, you can reset it.',
      link: 'Go to your account',
    },
    reset: {
      subject: 'Reset your password',
      text: 'You can set a new password with this link. It is valid for one hour, and once. All your log-ins will end.',
      link: 'Set a new password',
    },
  },
  notYou: 'If it was not you, you need not do anything.',
  goodbye: 'Your Millrace team',
};

const german: AccountWords = {
  language: 'de',
  hello: (firstName) => (firstName === '' ? 'Guten Tag,' : `Guten Tag ${firstName},`),
  mails: {
    confirm: {
      subject: 'Bitte bestätigen Sie Ihr Kundenkonto',
      text: 'Willkommen. Bitte bestätigen Sie Ihre E-Mail-Adresse und wählen Sie Ihr Passwort. Der Link gilt 24 Stunden.',
      link: 'Kundenkonto bestätigen',
    },
    registered: {
      subject: 'Sie haben schon ein Kundenkonto',
      text: 'Jemand hat sich mit Ihrer E-Mail-Adresse angemeldet, und Sie haben schon ein Kundenkonto. Wenn Sie es waren und Ihr Passwort nicht wissen, können Sie es zurücksetzen.',
      link: 'Zum Kundenkonto',
    },
    reset: {
      subject: 'Passwort zurücksetzen',
      text: 'Mit diesem Link können Sie ein neues Passwort setzen. Er gilt eine Stunde und nur einmal. Sie werden überall abgemeldet.',
      link: 'Neues Passwort setzen',
    },
  },
  notYou: 'Wenn Sie es nicht waren, brauchen Sie nichts zu tun.',
  goodbye: 'Ihr Millrace-Team',
};

/** The words in a language (BCP 47): German, or else English. */
export const accountWords = (language: string | undefined): AccountWords => (language === 'de' ? german : english);
