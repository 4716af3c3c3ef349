import { cliche } from './proofreading-cliches.ts';
import { words } from './interface/whole-words.ts';
import { generalPatterns } from './interface/proofreading-patterns.ts';
import type { EditorPatterns } from '../bow-out/proofreading-words.ts';

const familiar =
  'tú|ti|te|tus?|contigo|vosotr[oa]s|vuestr[oa]s?|os|habéis|podéis|tenéis|queréis|podríais|(?:dime|avísame|cancela|disculpa|perdona)';
/** Of “le”, “su” and “ustedes” only what cannot be about others: “ustedes” goes with “tú” in Latin America. */
const formal =
  'usted|dígame|avíseme|(?<!que )cancele|disculpe|perdone|le (?:pido|agradecería|agradezco|escribo|llamo|ruego|mando|envío|diré|digo|confirmo|confirmaré|avisaré|comunico|contesto|responderé)';
const before = '[\\s\\S]*(?<![\\p{L}\\p{M}\\p{N}])';

/** The second form of address where a message has both. */
const mixed = `(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:${familiar})(?![\\p{L}\\p{M}\\p{N}])${before})(?:${formal})|(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:${formal})(?![\\p{L}\\p{M}\\p{N}])${before})(?:${familiar})`;

/** What does not belong in a register, and “tú” beside “usted” in any. */
const outOf = (pattern: RegExp) => words(new RegExp(`${pattern.source}|${mixed}`, 'iu'));

const officialese = /por la presente|atentamente|ruego|rogar\p{L}*|reciban?|me dirijo|extensiv[oa]s?/iu;

/** Its marks. */
const marks = { exclamation: /[¡!]/u, question: /\?/u, sentenceEnd: /[.!?]\s+(?=\S)/u };

/** Spanish: what the strict editor looks for. */
export const patterns: EditorPatterns = {
  ...generalPatterns,
  ...marks,
  decision: words(
    /retir(?:o|a|ar|aré|é|ado|ando|ada)(?:me|la)?|rechaz(?:o|ar|aré|é|ado)(?:la)?|declin(?:o|ar|aré|é|ado)(?:la)?|renunci(?:o|ar|aré|é|ado)|no (?:me )?(?:voy a|puedo|podré|quiero|pienso) (?:aceptar(?:la|lo)?|incorporar(?:me)?|seguir|continuar|unirme)|no (?:me incorporaré|aceptaré|acepto|seguiré|sigo adelante|continuaré|continúo)|(?:decidido|preferido|prefiero|quiero) no (?:aceptar(?:la|lo)?|incorporarme|seguir|continuar)|(?:dejo|dejar|abandono|abandonar) el proceso|(?:doy|dar) marcha atrás|me echo (?:para )?atrás|(?:tengo que|decidido) echarme (?:para )?atrás|retract\p{L}+/iu,
  ),
  cancel: words(/cancel\p{L}*|anul\p{L}*/iu),
  deciding: words(
    /(?:con|en|por|de) otra (?:empresa|compañía)|(?:aceptado|firmado|recibido|elegido|tengo|empiezo|acepté|firmé|recibí)(?: \p{L}+)? (?:otr[oa]|un nuevo|una nueva) (?:trabajo|puesto|empleo|oferta)|otra oferta|otro (?:trabajo|empleo)|firmado (?:ya )?con|contrato (?:\p{L}+ ){0,2}(?:otr[oa]|nuev[oa])|(?:qued|segu|sig|continu|permane)\p{L}* (?:donde estoy|en mi (?:actual )?(?:trabajo|puesto|empresa))/iu,
  ),
  door: words(
    /(?<!no me )(?:tengan?|tengas|tengáis|tuviera[ns]?|tuvierais|tenerme) en cuenta|más adelante|en (?:el|un) futuro|futur[oa]s?|volver a (?:hablar|coincidir|cruzar\p{L}*|presentarme|escribir\p{L}*)|(?:mantener|mantengamos|seguir|sigamos|estar) (?:el|en) contacto|coincidir|coincidamos|cuent(?:a|e|en|es) conmigo|contad conmigo|si (?:surge|sale|aparece|buscan|buscáis|abren|abrís)|puerta abierta/iu,
  ),
  dated: words(
    /respond\p{L}*|respuesta|contest\p{L}*|diré|digo|decir(?:le|te|les|os|me|selo)?|dig(?:a|an|as|áis)|decid\p{L}*|decisión|confirm\p{L}*|avis\p{L}*|saber\p{L}*|sabr\p{L}*|sepa\p{L}*|comunic\p{L}*|inform\p{L}*|plazo|hasta|prórroga|ampli\p{L}*|firm\p{L}*|venc\p{L}*|termina\p{L}*|acaba\p{L}*|resolv\p{L}*|resuelv\p{L}*|llam\p{L}*|escrib\p{L}*|noticias/iu,
  ),
  bossy: words(
    /(?<!(?:si|cuando|no|lo que) )(?:tienes?|tenéis|tienen) que|debes|debéis|deben|hay que|asegúr(?:ese|ate|ense)|aseguraos|procur(?:a|e|en|ad)|(?:respuesta|opinión) (?:sincera|honesta|clara|directa|franca)|con (?:toda )?(?:sinceridad|franqueza)|se[ad]n? (?:sincer|honest|franc)[oa]s?|no (?:se|te|os) lo tom(?:e|en|es|éis)|entiend(?:a|e|an) que|entended que|comprend(?:a|e|an) que|comprended que/iu,
  ),
  beginning:
    /^(?:[Yy]o|[Mm]e|[Hh]e|[Tt]engo|[Qq]uiero|[Qq]uería|[Qq]uerría|[Qq]uisiera|[Nn]ecesito|[Nn]ecesitaría|[Pp]uedo|[Pp]odría|[Pp]refiero|[Pp]referiría|[Ee]stoy|[Ss]oy|[Aa]ceptaría|Es|Hay|Porque) .+/u,
  hedge: words(
    /quizás?|tal vez|a lo mejor|puede que|probablemente|posiblemente|seguramente|creo que|supongo|no estoy segur[oa]|no tengo (?:del todo )?claro|(?:estoy pensando|pensando) en|me (?:estoy planteando|planteo)|en principio|de momento|por (?:el momento|ahora)/iu,
  ),
  apology: words(
    /(?<!me )(?:siento|sentimos)|lament(?:o|amos|ar)|perdón|perdon(?:a|e|en|ad|ar)\p{L}*|disculp\p{L}*|mil excusas|mis excusas/iu,
  ),
  thanks: words(/gracias|agradec(?!er[íi]a|iera)\p{L}*|agradezco|agradecimiento/iu),
  thanksOnwards: words(
    /(?:d[aée]|dad|den|dar|dieras?|dale|dales|dele|deles|transmit\p{L}+|traslad\p{L}+|hag\p{L}+|haz\p{L}*)(?: también)?(?: (?:de mi parte|por mí))? (?:las|mis|mi|el) (?:gracias|agradecimiento)(?: de mi parte)?(?: también)?(?: a(?:l)?)?|(?<=(?:comunic|avis|dec)\p{L}+ .{1,40})agradecerles?/iu,
  ),
  blame: words(
    /tóxic[oa]s?|maleducad[oa]s?|groser[oa]s?|poc[oa] (?:profesional(?:es)?|seri[oa]s?|clar[oa]s?|transparentes?)|desorganiza\p{L}+|caótic[oa]s?|caos|falta de (?:respeto|seriedad|profesionalidad|organización|transparencia)|irrespetuos[oa]s?|incompetentes?|terribles?|horribles?|pésim[oa]s?|lamentables?|injust[oa]s?|deshonest[oa]s?|mentiras?|mentiros[oa]s?|engañ\p{L}+|prepotentes?|arrogantes?|aburrid[oa]s?|pérdida de tiempo|perder el tiempo|decepci\p{L}+|indignante|vergonzos[oa]|una vergüenza|mal (?:trato|ambiente|gestionad[oa]|organizad[oa]|llevad[oa])|mala (?:impresión|experiencia|gestión|organización)|chapuza/iu,
  ),
  selfDeprecation: words(
    /no (?:estoy|esté|estaría|estar) a la altura|no (?:valgo|sirvo)(?: para)?|no (?:soy|estoy|me siento) (?:lo )?(?:bastante|suficientemente) \p{L}+|no (?:estoy|me siento) (?:preparad[oa]|cualificad[oa]|capacitad[oa]|capaz)|no doy la talla|dar la talla|me queda grande|incapaz|inexpert[oa]|impostora?|no tengo (?:la )?(?:suficiente|bastante) (?:experiencia|nivel|preparación)|no tengo (?:el nivel|la preparación)|no cumplo (?:con )?(?:los requisitos|el perfil)|hacer(?:le|les|te|os) perder(?: más)?(?: el)? tiempo|perder su tiempo|iba a fracasar/iu,
  ),
  bare: words(
    /(?:otras|futuras|nuevas|cualquier|cualquier otra) (?:oportunidad(?:es)?|vacantes?|posici(?:ón|ones)|ofertas?)|(?:otros|futuros|nuevos|cualquier|cualquier otro) (?:puestos?|procesos?)|oportunidades (?:futuras|laborales)/iu,
  ),
  title: words(/(?:Sr|Sra|Srta|Sres|Dr|Dra|Dña|Dª)\.?|D\.(?:ª)?|[Ss]eñor(?:a|ita|es)?|[Dd]on|[Dd]oña/u),
  rivals:
    /(?<![\p{L}\p{M}\p{N}])(?:contraofertas?|competidor(?:a|es|as)?|la competencia|mejor(?:es)? (?:sueldo|salario|condiciones económicas|pagad[oa])|más (?:sueldo|salario|dinero)|(?:sueldo|salario) (?:más alto|superior|mejor)|me (?:pagan|pagarán|ofrecen) más|\d[\d.,]* ?(?:euros|dólares|pesos))(?![\p{L}\p{M}\p{N}])|[$€£]\s?\d|\d\s?[$€£]/iu,
  relative: words(
    /(?<!(?:la|esta|una|media) )mañana(?! (?:del? |\d))|pasado mañana|anteayer|ayer|anoche|esta (?:mañana|tarde|noche|semana)|(?:la )?(?:próxima|siguiente) semana|el (?:próximo|siguiente) (?:mes|lunes|martes|miércoles|jueves|viernes)|este (?:mes|lunes|martes|miércoles|jueves|viernes)|(?:la semana|el mes|el lunes|el martes|el miércoles|el jueves|el viernes) que viene/iu,
  ),
  cliche,
  outOf: {
    warm: outOf(officialese),
    formal: outOf(
      /hola|un abrazo|abrazos|besos?|chao|ok|vale|genial|guay|mil gracias|porfa\p{L}*|perdona(?: que)?|tranqui\p{L}*/iu,
    ),
    brief: outOf(officialese),
  },
  claims: {
    enthusiasm: words(
      /ilusión|ilusiona\p{L}*|entusiasm\p{L}*|encantad[oa]|(?:me )?encant(?:a|aría|ará)|apasion\p{L}*|emocion\p{L}*|mi sueño|un honor/iu,
    ),
    anticipation: words(/con ganas|(?:muchas )?ganas de|espero con \p{L}+|deseando/iu),
    enjoyed: words(/me (?:gustó|gustaron|encantó|encantaron)|disfrut\p{L}+/iu),
    offer: words(
      /(?<!(?:si|aunque) .{1,40}|aceptaría una )(?:oferta|ofrecido|ofrecieron|ofrecisteis|ofreciste|ofreció)/iu,
    ),
    otherJob: words(
      /(?:con|en|de) otra (?:empresa|compañía)|otro (?:trabajo|empleo)|otra oferta|(?:trabajo|puesto|empresa) actual|donde estoy/iu,
    ),
    applied: words(
      /(?:envi\p{L}*|mandé|mandar) mi candidatura|me present(?:é|aba)|me había presentado|mi solicitud|solicit(?:é|ado)|me inscribí|apliqué/iu,
    ),
    invited: words(
      /me (?:contact(?:aron|ó|asteis|aste)|invit(?:aron|ó|asteis|aste)|propus\p{L}+)|pens(?:ar|ado|aron|asteis|aste|ó) en mí|invitación|haberme (?:contactado|invitado|propuesto|buscado)|invitarme/iu,
    ),
    referred: words(/recomend\p{L}+|haber(?:me)? (?:presentado|propuesto)|habl\p{L}+ bien de mí/iu),
    likes: words(
      /me (?:sigue|siguen) (?:gustando|interesando)|me (?:ha|han) gustado|me gusta(?:n)? (?:mucho )?(?:la empresa|su|vuestr[oa]|\u2042)|sigo (?:con interés|teniendo interés)|me interesa mucho/iu,
    ),
  },
};
