import type { ChangeWords } from '../../interface-words.ts';

/** Spanish: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'No cambia nada más.',
  asks: ['Te preguntaremos “{question}” y después te haremos {more}.', 'Te preguntaremos “{question}”.'],
  more: { one: '{count} pregunta más, quizá alguna otra', other: 'unas {count} preguntas más' },
  becomes: 'El consejo pasa a ser “{advice}”.',
  stays: 'El consejo sigue siendo el mismo.',
  waits: 'Después tendrás un consejo nuevo.',
  gone: 'Respuestas que ya no cuentan: {answers}.',
  quoted: '“{answer}”',
  message: {
    one: 'Cambia {count} frase del mensaje',
    other: 'Cambian {count} frases del mensaje',
  },
  rests: {
    one: '{count} frase del mensaje depende de esta respuesta',
    other: '{count} frases del mensaje dependen de esta respuesta',
  },
  out: 'Se quita:',
  in: 'Se añade:',
  own: 'El mensaje que has modificado se queda como lo escribiste.',
};
