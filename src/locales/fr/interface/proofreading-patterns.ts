import { words } from './whole-words.ts';
import type { EditorPatterns } from '../../proofreading-words.ts';

/** French: what the rules that hold for every conversation look for. */
export const generalPatterns: EditorPatterns = {
  // Relatives and operations are private with a possessive only: “des jouets pour enfants” and “les opérations” may be
  // somebody's work.
  privacy: words(
    /santé|malad(?:e|es|ie|ies)|souffran(?:te?|ce)|h[oô]pital|hospitalis\p{L}*|(?:mon|une|cette) opération|opérée?|chirurgi\p{L}*|diagnosti\p{L}*|handicap\p{L}*|invalidité|dépressi\p{L}*|anxi(?:été|eux|euse)|angoiss\p{L}*|burn-?out|surmenage|cancer|chimiothérapie|psychothérapie|thérapie|médica(?:l|le|ux|ment|ments)|arrêt (?:de travail|maladie)|enceinte|grossesse|congé (?:de )?(?:maternité|paternité|parental)|maternité|accouch\p{L}*|fausse couche|bébé|(?:mon|mes|notre|nos|garde d['’]) ?enfants?|(?:mon|ma|mes) (?:fils|filles?|mari|femme|épouse|époux|conjointe?|compagnon|compagne|père|mère|parents|grands?-\p{L}+|frères?|sœurs?)|divorc\p{L}*|séparation|famil(?:le|ial|iale|iales|iaux)|deuil|décès|obsèques|enterrement|religi\p{L}*|église|mosquée|synagogue|prière|ramadan|trop (?:vieux|vieille|jeune|âgée?)|mon âge|ma retraite|visa|immigr\p{L}*|asile|titre de séjour|autorisation de travail|permis de (?:travail|séjour)|papiers/iu,
  ),
  // A no-break space goes before “;”, “:” and “?”. “vous vous” and “nous nous” can be right.
  holes:
    /undefined|\bnull\b|[{}[\]]| {2}\S+|(?<!\.)\.\.(?!\.)| [,.;:?]|,(?=\s*$)|(?<![\p{L}\p{M}\p{N}])(?!(?:vous|nous)(?!\p{L}))([\p{L}\p{M}]+) \1(?![\p{L}\p{M}\p{N}])/iu,
};
