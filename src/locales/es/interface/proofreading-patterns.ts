import { words } from './whole-words.ts';

/** Spanish: what the rules that hold for every conversation look for. */
export const generalPatterns = {
  /** Only what is about a person: “salud digital” or “psicología” is work that somebody may want. */
  privacy: words(
    /(?:mi|problemas? de|motivos? de|razones de|temas? de|estado de) salud|enferm(?:o|a|edad|edades)|médicos?|hospital(?:ización|izad[oa])?|quirófano|cirugía|operarme|me operan|me han? diagnosticado|diagnóstico|discapacidad(?:es)?|discapacitad[oa]|minusval\p{L}+|depresión|deprimid[oa]|ansiedad|burn-?out|de baja|baja (?:médica|laboral|por)|cáncer|terapia|psicólog[oa]|psiquiatra|en tratamiento|embaraz\p{L}*|maternidad|paternidad|bebé|hij[oa]s?|divorci\p{L}*|espos[oa]|marido|mi (?:mujer|pareja|novi[oa])|familia|familiar(?:es)?|madre|padres?|religi(?:ón|os[oa]s?)|iglesia|mezquita|sinagoga|demasiado mayor|mi edad|visa|visado|permiso de (?:trabajo|residencia)|inmigra\p{L}*|extranjería|asilo/iu,
  ),
  holes:
    /undefined|\bnull\b|[{}[\]]| {2}\S+|(?<!\.)\.\.(?!\.)| [,.;:?]|,(?=\s*$)|(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+) \1(?![\p{L}\p{M}\p{N}])/iu,
};
