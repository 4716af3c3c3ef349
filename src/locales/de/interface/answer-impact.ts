import type { ChangeWords } from '../../interface-words.ts';

/** German: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'Sonst ändert sich nichts.',
  asks: [
    'Als Nächstes kommt die Frage „{question}“, danach {more}.',
    'Als Nächstes kommt die Frage „{question}“.',
  ],
  more: { one: 'noch eine Frage', other: 'noch ungefähr {count} Fragen' },
  becomes: 'Die Empfehlung lautet dann: „{advice}“.',
  stays: 'Die Empfehlung bleibt gleich.',
  waits: 'Danach bekommst du eine neue Empfehlung.',
  gone: 'Fällt weg: {answers}.',
  quoted: '„{answer}“',
  message: {
    one: 'In der Nachricht ändert sich {count} Satz',
    other: 'In der Nachricht ändern sich {count} Sätze',
  },
  rests: {
    one: '{count} Satz der Nachricht hängt von dieser Antwort ab',
    other: '{count} Sätze der Nachricht hängen von dieser Antwort ab',
  },
  out: 'Fällt weg:',
  in: 'Kommt dazu:',
  own: 'Die Nachricht, die du geändert hast, bleibt so, wie sie ist.',
};
