import type { AccountMailKind } from '@millrace/contracts';

/**
 * The kinds of mails about accounts: also to confirm a new e-mail address, that this address has an account already, notices to the
 * former address that it is to be changed, and that it was, a notice of a new password, a welcome after the sign-up was confirmed, and an invitation of staff.
 */
export type AccountTemplate = AccountMailKind | 'newEmail' | 'emailTaken' | Notice | 'welcome' | 'staffInvitation';
/** Tells the customer of a change that may not be theirs. A notice is sent however late it is. */
type Notice = 'emailChange' | 'emailChanged' | 'passwordChange';
/** Whether a mail is a notice. */
export const isNotice = (kind: AccountTemplate): kind is Notice =>
  kind === 'emailChange' || kind === 'emailChanged' || kind === 'passwordChange';

/** What mails about accounts say, in one language. */
export type AccountWords = Readonly<{
  /** BCP 47. */
  language: string;
  hello(firstName: string): string;
  /** The subject, the text, and the label of the link of each mail. `isWarning`: whoever was not it has to do something. */
  mails: Readonly<Record<AccountTemplate, Readonly<{ subject: string; text: string; link: string; isWarning?: true }>>>;
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
    newEmail: {
      subject: 'Please confirm your new email address',
      text: 'This address is to become the one of an account. Please confirm it. The link is valid for 24 hours, and once; until then the former address stays.',
      link: 'Confirm the address',
    },
    emailTaken: {
      subject: 'Your address is in use',
      text: 'Someone asked to use this address for their account. It belongs to another account already, so nothing was changed. If both are yours, log in with this address, or delete that account first.',
      link: 'Go to your account',
    },
    staffInvitation: {
      subject: 'You are invited to the staff of the shop',
      text: 'You are invited to work in the shop as a member of staff. Please choose your password. The link is valid for seven days, and once.',
      link: 'Choose your password',
    },
    emailChange: {
      subject: 'Your email address is to be changed',
      text: 'Someone who knows your password asked to change the email address of your account. It is changed once the new address is confirmed; until then you log in with this one. If it was not you, set a new password now: that ends the change and all log-ins.',
      link: 'It was not me: set a new password',
      isWarning: true,
    },
    emailChanged: {
      subject: 'Your email address was changed',
      text: 'The new email address of your account was confirmed. You log in with it from now on, and no longer with this one. If it was not you, answer this mail at once.',
      link: 'Go to your account',
      isWarning: true,
    },
    passwordChange: {
      subject: 'Your password was changed',
      text: 'Someone who was logged in to your account set a new password. All other log-ins ended. Your email address stays for at least 24 hours. If it was not you, set a new password now: that ends all log-ins.',
      link: 'It was not me: set a new password',
      isWarning: true,
    },
    welcome: {
      subject: 'Welcome to Millrace',
      text: 'Your account is ready. It has your orders, your addresses and your log-ins.',
      link: 'Go to your account',
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
    newEmail: {
      subject: 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
      text: 'Diese Adresse soll die eines Kundenkontos werden. Bitte bestätigen Sie sie. Der Link gilt 24 Stunden und nur einmal; bis dahin bleibt die bisherige Adresse.',
      link: 'Adresse bestätigen',
    },
    emailTaken: {
      subject: 'Ihre Adresse hat schon ein Kundenkonto',
      text: 'Jemand wollte diese Adresse für sein Kundenkonto verwenden. Sie gehört schon zu einem anderen Konto, daher wurde nichts geändert. Wenn beide Ihre sind, melden Sie sich mit dieser Adresse an, oder löschen Sie jenes Konto zuerst.',
      link: 'Zum Kundenkonto',
    },
    staffInvitation: {
      subject: 'Einladung zum Personal des Shops',
      text: 'Sie sind eingeladen, im Shop zum Personal zu gehören. Bitte wählen Sie Ihr Passwort. Der Link gilt sieben Tage und nur einmal.',
      link: 'Passwort wählen',
    },
    emailChange: {
      subject: 'Ihre E-Mail-Adresse soll geändert werden',
      text: 'Jemand, der Ihr Passwort weiß, möchte die E-Mail-Adresse Ihres Kundenkontos ändern. Sie wird geändert, sobald die neue Adresse bestätigt ist; bis dahin melden Sie sich mit dieser an. Wenn Sie es nicht waren, setzen Sie jetzt ein neues Passwort: Das beendet die Änderung und alle Anmeldungen.',
      link: 'Ich war es nicht: neues Passwort setzen',
      isWarning: true,
    },
    emailChanged: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      text: 'Die neue E-Mail-Adresse Ihres Kundenkontos wurde bestätigt. Sie melden sich ab jetzt mit ihr an, mit dieser nicht mehr. Wenn Sie es nicht waren, antworten Sie sofort auf diese E-Mail.',
      link: 'Zum Kundenkonto',
      isWarning: true,
    },
    passwordChange: {
      subject: 'Ihr Passwort wurde geändert',
      text: 'Jemand, der in Ihrem Kundenkonto angemeldet war, hat ein neues Passwort gesetzt. Alle anderen Anmeldungen sind beendet. Ihre E-Mail-Adresse bleibt mindestens 24 Stunden. Wenn Sie es nicht waren, setzen Sie jetzt ein neues Passwort: Das beendet alle Anmeldungen.',
      link: 'Ich war es nicht: neues Passwort setzen',
      isWarning: true,
    },
    welcome: {
      subject: 'Willkommen bei Millrace',
      text: 'Ihr Kundenkonto ist bereit. Dort finden Sie Ihre Bestellungen, Ihre Adressen und Ihre Anmeldungen.',
      link: 'Zum Kundenkonto',
    },
  },
  notYou: 'Wenn Sie es nicht waren, brauchen Sie nichts zu tun.',
  goodbye: 'Ihr Millrace-Team',
};

/** The words in a language (BCP 47): German, or else English. */
export const accountWords = (language: string | undefined): AccountWords => (language === 'de' ? german : english);
