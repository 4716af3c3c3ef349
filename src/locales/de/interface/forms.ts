import type { FormInterfaceWords } from '../../interface-words.ts';

/** German: the forms of the details beside the draft. */
export const formWords: FormInterfaceWords = {
  add: 'Noch ein Gespräch hinzufügen',
  remove: 'Dieses Gespräch entfernen',
  close: 'Schließen',
  pastDate: 'Dieses Datum ist schon vorbei und kommt deshalb nicht in die Nachricht.',
  sameRound: 'Dieses Gespräch steht schon da. Ändere das Datum oder die Uhrzeit.',
  noDate: 'Wähle ein Datum, oder tippe auf „Schließen“.',
};
