import { words } from './interface/whole-words.ts';

/** Phrases that nobody would say, by what they stand in for. */
const phrases = [
  // A preamble before the news.
  /(?:por|mediante|a través de) (?:la presente|el presente|este (?:medio|correo|mensaje))|el motivo (?:de|del) (?:este|presente) \p{L}+|me dirijo a|me pongo en contacto|(?:les?|te|os) escribo para (?:informar|comunicar|notificar)\p{L}*|(?:lamento|siento) (?:tener que )?(?:informar|comunicar|notificar)\p{L}*|me (?:complace|permito)|tengo el (?:agrado|placer|gusto) de|espero que (?:se encuentren?|estés|estén?|estéis|todo vaya|(?:este|el) (?:correo|mensaje))(?: \p{L}+)?|muy señor(?:es)? mí[oa]s?/u,
  // How hard it was to decide.
  /(?:tras|después de) (?:haber(?:lo)? )?(?:mucho )?(?:pensar|pensad|medita|reflexion|valora|sopesa|consider|darle)\p{L}*(?: (?:mucho|bien|detenidamente|muchas vueltas))*|(?:tras|después de) una? (?:\p{L}+ )*(?:reflexión|consideración|valoración)|no ha sido (?:una decisión|nada) fácil|decisión (?:difícil|muy meditada)/u,
  // No particular time, no particular reason.
  /en (?:estos momentos|este momento|la actualidad)|a día de hoy|(?:motivos|circunstancias|razones) (?:personales|ajenas)|fuerza mayor/u,
  // Thanks for nothing in particular.
  /(?:por|de) (?:la|esta|vuestra|su|tu) (?:\p{L}+ )?oportunidad|gran oportunidad|de antemano|(?:su|tu|vuestra) (?:comprensión|amabilidad)|valios[oa]s?|enriquecedor(?:a|es|as)?|grat[oa]s?|apasionantes?|ilusionantes?|emocionantes?/u,
  // Where the candidate is going instead.
  /nuev[oa]s? (?:retos?|desafíos?|horizontes?|etapas?|aventuras?)|retos? profesional(?:es)?|(?:crecimiento|desarrollo|proyección) profesional|(?:otro|un nuevo) rumbo|alinead[oa]s?|(?:mejor|buen) encaje|(?:encajar?|encajo) perfectamente|la persona (?:adecuada|indicada|idónea)/u,
  // Apologies for trouble that nobody has had.
  /(?:cualquier|posibles|disculp\p{L}+ las) (?:molestias?|inconvenientes?)|(?:molestias?|inconvenientes?) (?:que|ocasionad[oa]s?|causad[oa]s?)/u,
  // Good wishes that fit every letter.
  /(?:les?|te|os) deseo \p{L}+|(?:mucho|muchos|todo tipo de) éxitos?|éxitos? en|mucha suerte|todo lo mejor/u,
  // Ends that say nothing.
  /no dud(?:e|es|en|éis) en|quedo (?:a|atent[oa]|pendiente|en espera)|a (?:su|tu|vuestra) (?:entera )?disposición|a la espera de (?:su|tu|vuestr[oa]s?|noticias|una respuesta)|sin otro particular|sin más(?: por el momento)?(?=[,.])|reciban? (?:un|mis)|a la mayor brevedad/u,
  // The language of offices.
  /dich[oa]s? (?:proceso|puesto|oferta|entrevistas?|fechas?|cita)|a efectos de|con el fin de|al objeto de|en aras de|proceder a|cabe (?:destacar|mencionar|señalar)|en el marco de|a nivel (?:personal|profesional)|poner en valor|no solo .{1,60} sino/u,
  // Both genders at once.
  /\p{L}+[oae](?:\/[oa]s?|\([oa]s?\))|\p{L}+@s?/u,
];

/** Phrases nobody should write. */
export const cliche = words(new RegExp(phrases.map(({ source }) => source).join('|'), 'iu'));
