import { messageNames } from './interface/messages.ts';
import type { DeskWords } from '../bow-out/message-words.ts';

/** What the desk says round the messages: to whom, when, and what to do beside writing. */
export const deskWords: DeskWords = {
  items: {
    call: 'Was du am Telefon sagst',
    voicemail: 'Wenn niemand rangeht',
    referrer: 'Nachricht an die Person, die dich empfohlen hat',
    main: messageNames.main,
    inviter: 'Nachricht an die Person, die dich eingeladen hat',
    'follow-up': 'Wenn keine Antwort kommt',
    'hold-firm': 'Wenn die Firma dich umstimmen will',
    reopen: 'Wenn du es dir anders überlegst',
  },
  // All of them follow “An …”.
  recipients: {
    recruiter: 'deine Ansprechperson in der Firma',
    manager: 'die Führungskraft, die über die Stelle entscheidet',
    interviewer: 'die Person, mit der du das Gespräch hast, oder an deine Ansprechperson',
    agency: 'die Personalvermittlung, nicht an die Firma',
    scheduler: 'die Person, die deine Gespräche plant',
    referrer: 'die Person, die dich empfohlen hat',
    inviter: 'die Person, die dich eingeladen hat',
    nobody: 'die Personalabteilung oder jemanden dort, dem du vertraust',
  },
  firstNames: {
    recruiter: 'Name der Ansprechperson',
    manager: 'Name der Führungskraft',
    interviewer: 'Name der Ansprechperson',
    agency: 'Name der Ansprechperson bei der Vermittlung',
    scheduler: 'Name der Person, die deine Gespräche plant',
    referrer: 'Name der Person',
    inviter: 'Name der Person',
    nobody: 'Name der Person',
  },
  when: {
    first: 'Ruf an, bevor du die Nachricht abschickst.',
    today: 'Schick sie heute noch ab.',
    'today-or-ring': 'Schick sie heute noch ab. Ist dein Gespräch heute oder morgen, ruf zusätzlich an.',
    'after-reading':
      'Lies erst das schriftliche Angebot. Wenn du es noch nicht hast, bitte darum, bevor du zusagst.',
    'day-before': 'Schick sie möglichst einen Werktag vor dem Gespräch ab.',
    'after-call': 'Schick sie gleich nach dem Anruf ab.',
    'if-you-must': 'Nur, wenn du möchtest.',
  },
  channels: messageNames.channels,
  steps: {
    'call-first': 'Ruf zuerst an und schick die Nachricht danach als Bestätigung.',
    attend:
      'Dein nächstes Gespräch ist heute oder morgen. Geh am besten noch hin, absagen kannst du auch danach.',
    'agency-first': 'Sag zuerst der Personalvermittlung Bescheid. Sie gibt es an die Firma weiter.',
    scheduler:
      'Schick die eigentliche Nachricht an die Person, die deine Gespräche plant, und die kurze an die Person, die dich eingeladen hat.',
    portal:
      'Schick zuerst die Nachricht. Wenn du dich online beworben hast, zieh die Bewerbung danach auch im Bewerbungsportal zurück.',
    'portal-careful':
      'Zieh die Bewerbung im Bewerbungsportal noch nicht zurück. In manchen Portalen kannst du dich danach nicht mehr bewerben, also warte erst die Antwort ab.',
    erasure:
      'Lass deine Daten noch nicht löschen. Die Firma braucht sie, um sich wegen anderer Stellen bei dir zu melden.',
    benefits:
      'Bekommst du Arbeitslosengeld oder andere Leistungen? Dann klär vorher, ob eine Absage Folgen für diese Leistungen hat.',
    contract:
      'Lies zuerst deinen Vertrag: Welche Kündigungsfrist gilt, und musst du etwas zurückzahlen oder zurückgeben? Eine Gewerkschaft oder eine Beratungsstelle kann dir das erklären.',
    'own-device':
      'Schreib von der privaten Adresse, mit der du dich beworben hast, nicht von einer beruflichen.',
    internal: 'Sag es deiner jetzigen Führungskraft selbst, bevor sie es von anderen hört.',
    'text-only-if-they-do': messageNames.textOnlyIfTheyDo,
    'questions-ready': 'Schreib dir deine Fragen vor dem Telefonat auf.',
    'ask-again': 'Wenn eine Antwort vage bleibt, frag noch einmal nach.',
    'come-back':
      'Komm nach dem Gespräch hierher zurück und tippe auf „Ich hatte das Gespräch. Wie geht es weiter?“.',
    'one-thing': 'Nenn nur eine Bedingung, und nur, wenn du damit wirklich zusagen würdest.',
    'in-writing':
      'Lass dir die Änderung schriftlich bestätigen, bevor du unterschreibst oder deinen jetzigen Job kündigst.',
    'date-you-can-keep': 'Halte den Termin ein, den du nennst.',
    'keep-evidence':
      'Schreib auf, was passiert ist, mit Namen und Datum, und speichere alle Nachrichten. Bewahre alles auf deinem eigenen Handy oder Computer auf.',
    'someone-else-there':
      'Wenn die Firma davon wissen soll, schreib an die Personalabteilung oder an jemanden dort, dem du vertraust. Du musst das aber nicht.',
    'send-nothing':
      'Schick kein Geld, keine Ausweiskopie und keine Bankdaten. Ist das schon passiert, ruf deine Bank an und geh zur Polizei.',
    'check-channel':
      'Prüfe, wer wirklich dahintersteckt. Nimm dafür eine Telefonnummer oder Website, die du selbst herausgesucht hast.',
    'someone-on-your-side':
      'Wenn du bedroht wurdest, ruf die Polizei. Sprich mit jemandem, dem du vertraust. Eine Gewerkschaft oder eine kostenlose Beratungsstelle kann dir sagen, welche Rechte du hast.',
  },
};
