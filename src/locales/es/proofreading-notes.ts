import { generalRemarks } from './interface/proofreading.ts';
import type { EditorRemarks } from '../bow-out/proofreading-words.ts';

/** Spanish: what the strict editor says. */
export const remarks: EditorRemarks = {
  units: generalRemarks.units,
  remarks: {
    ...generalRemarks.remarks,
    'decision-early': 'Di lo que has decidido en las dos primeras frases.',
    'decision-clear': 'Di con claridad lo que has decidido, sin un “quizá”.',
    'decision-once': 'Basta con que digas una vez lo que has decidido.',
    apology: 'Discúlpate una vez como mucho, y ninguna si avisas con tiempo.',
    reason: 'Di el motivo en una sola frase de hasta 20 palabras, o no lo digas.',
    blame: 'Quita “{found}”. Suena a reproche.',
    'self-deprecation': 'Quita “{found}”. No hace falta que te quites mérito.',
    'one-ask': 'Pide una sola cosa: así es más fácil que te respondan.',
    'redirect-named': 'Di qué puesto o qué tipo de trabajo preferirías.',
    rounds: 'Cancela todas las entrevistas que te quedan y di sus fechas.',
    names: 'Revisa cómo está escrito “{found}”.',
    title: 'Quita “{found}”, a no ser que sepas que usa ese tratamiento.',
    supplied: 'Comprueba que “{found}” es cierto. No está en tus respuestas.',
    thanks: 'Da las gracias una sola vez y por algo concreto.',
    rivals: 'Quita “{found}”. No necesitan saberlo.',
    subject: 'El asunto debe nombrar el puesto y no pasar de [{subject}|60] caracteres.',
    door: 'Di que quieres mantener el contacto solo si es verdad.',
    register: '“{found}” no va con el estilo o el tratamiento del mensaje.',
    recipient: 'Comprueba a quién va dirigido este mensaje.',
    dates: 'Di la fecha en lugar de “{found}”.',
    cliche: 'Quita “{found}”. Se lee mejor sin eso.',
    spoken: 'Empieza por tu nombre y el puesto, y después di una sola idea por línea.',
    deciding: 'Menciona una sola vez el otro trabajo o la otra oferta.',
    'dates-tied': 'Di qué pasará en esa fecha.',
    bossy: '“{found}” suena a orden. Conviértelo en una petición o quítalo.',
    agreement: 'En el mensaje principal pides “{found}”, así que pídelo también aquí.',
    fragment: '“{found}” va en mitad de una frase. Escribe solo las palabras que faltan.',
  },
};
