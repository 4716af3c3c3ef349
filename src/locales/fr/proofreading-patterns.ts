import { words } from './interface/whole-words.ts';
import { generalPatterns } from './interface/proofreading-patterns.ts';
import type { EditorPatterns } from '../bow-out/proofreading-words.ts';

const stiff = words(
  /par la présente|veuillez agréer|prie d['’]agréer|sentiments (?:distingués|dévoués|les meilleurs)|considération distinguée|salutations distinguées|processus de sélection|eu égard à|suite favorable|mes respects/iu,
);

/** French: what the strict editor looks for. Letters are written with ', candidates type ’ too. */
export const patterns: EditorPatterns = {
  ...generalPatterns,
  decision: words(
    /(?:retir|déclin|renonc|désist)\p{L}*|(?:revenir|reviens|revienne) sur (?:mon (?:accord|acceptation|oui)|ma (?:parole|décision|réponse))|ne (?:vous |te )?(?:rejoindrai|prendrai|viendrai|pourrai|donnerai|souhaite|peux|vais) (?:donc |finalement |malheureusement )?pas (?:rejoindre|prendre|venir|vous rejoindre|te rejoindre|accepter|poursuivre|continuer|aller plus loin|donner suite|suite)|ne (?:vous |te )?(?:rejoindrai|viendrai|prendrai|accepterai) (?:donc |finalement )?pas|ne pas (?:donner suite|poursuivre|aller plus loin|accepter)|(?:je|dois|préfère|décidé de|choisi de) refuse[rz]?|(?:m['’]arrête|arrêter|s['’]arrête) là|mettre (?:fin|un terme) (?:à|au)|ne (?:souhaite|veux|peux|pourrai|suis) plus (?:poursuivre|continuer|intéressée?|candidate?|donner suite|venir)|quitter le processus|me désengager|pas des (?:vôtres|leurs)/iu,
  ),
  cancel: words(/annul\p{L}*/iu),
  deciding: words(
    /sign(?:é|er) (?:\p{L}+ )?(?:avec|ailleurs|chez|un (?:autre )?contrat)|autre (?:proposition|offre|entreprise|employeur|emploi|contrat)|(?:accepté|trouvé|pris|commence|ai|eu|obtenu|reçu) (?:\p{L}+ )?(?:un |d['’])?autre poste|accepté un (?:poste|emploi) ailleurs|rest(?:er|e|erai) (?:où je suis|là où je suis|dans mon|à mon|chez mon)|(?:poste|emploi|travail|employeur|entreprise|équipe) actuel(?:le)?|deux propositions/iu,
  ),
  door: words(
    /(?:rest|gard|repren)\p{L}* (?:le |en )?contact|recrois\p{L}*|recontact\p{L}*|pens(?:ez|er|es|e) à moi|si vous recrutez|si tu recrutes|à l['’]avenir|plus tard|un jour|une autre fois|(?:re)?postuler (?:de|à) nouveau|repostul\p{L}*|nos chemins|au plaisir de|s['’]ouvr(?:e|ait|ira)|vous suivre|te suivre/iu,
  ),
  dated: words(
    /(?:re)?dir(?:e|ai)|répon\p{L}*|décid\p{L}*|décision|confirm\p{L}*|revien\p{L}*|retour|savoir|saurai|sais|donner|donnerai|prévien\p{L}*|préven\p{L}*|délai|échéance|prolong\p{L}*|report\p{L}*|reparl\p{L}*|me prononcer|me décider|trancher|sign(?:er|erai)|attend\p{L}*|courant|jusqu['’]au/iu,
  ),
  bossy: words(
    /vous devez|tu dois|vous devriez|tu devrais|(?<!s['’])il (?:vous|te) faut(?! (?:plus|un peu|encore))|il faut que (?:vous|tu)|veillez à|veille à ce|assurez-vous|assure-toi|n['’]oubliez pas|(?<!je )n['’]oublie pas|sachez|sache que|rassurez-vous|rassure-toi|soyez (?:assurée?|certaine?|sûre?)|comprenez (?:bien )?que|comprends (?:bien )?que|ne (?:le )?prenez pas|ne (?:le )?prends pas|n['’]y voyez|réponse (?:franche|honnête|sincère|directe)|répondez(?:-moi)? (?:franchement|honnêtement|clairement|vite|rapidement)|en toute franchise|sans détour|je compte sur (?:vous|toi)/iu,
  ),
  beginning: words(
    /^(?:(?:[Jj]e|Nous|On|Mon|Ma|Mes|Ce (?:serait|sera|n['’]est)|Cela|Ça|Il|Elle|Ils|Elles|Vous|Tu|Si|Comme|Parce que|Car) |(?:[Jj]|C|[Jj]e n)['’]\p{L}).*/u,
  ),
  hedge: words(
    /peut-être|sans doute|probablement|éventuellement|vraisemblablement|il se peut|pas (?:encore |tout à fait |vraiment )?(?:sûre?|certaine?)|(?:je )?pense (?:que je|me|retirer|renoncer|décliner)|je crois (?:que|bien)|envisage|songe|hésite|j['’]aurais (?:tendance|envie)|je serais plutôt/iu,
  ),
  apology: words(/désolée?|excus\p{L}*|pardon\p{L}*|navrée?|confuse?|regrett\p{L}*/iu),
  // “Merci de me confirmer” asks, and does not thank.
  thanks: words(
    /merci(?! (?:de |d['’])(?:bien vouloir|(?:me |m['’]|nous |le |la |les |l['’]|lui |leur )?(?:annuler|confirmer|dire|indiquer|transmettre|prévenir|répondre|faire|tenir|laisser|prendre|donner|noter|considérer|remercier|passer|envoyer|adresser|renvoyer|rappeler|contacter)(?!\p{L})))|remerci\p{L}*|reconnaissante?|gratitude/iu,
  ),
  thanksOnwards: words(
    /(?<!(?:^|[ ,.])(?:vous|te) )remerci(?:er|ez|e)(?= (?!pour|de |d['’]|vous|beaucoup|encore|sincèrement|vivement|chaleureusement))|(?:transm|fai|pass|adress|di)\p{L}*(?:-\p{L}+)?(?: \S+){0,3} (?:tous )?mes remerciements(?: à)?|mes remerciements (?:aussi |également )?à|merci (?:aussi |également |encore )?à(?= (?!vous|toi))|(?:dire|dites|dis)(?:-leur|-lui)? (?:aussi |un grand )?merci/iu,
  ),
  blame: words(
    /toxiques?|impolie?s?|grossi(?:er|ère)s?|désagréables?|irrespect\p{L}*|(?:pas|peu|guère) (?:très )?(?:professionnel|respectueu|sérieu)\p{L}*|manque (?:de professionnalisme|de respect|de sérieux|d['’]organisation)|désorganisée?s?|chaotiques?|incompéten\p{L}*|lamentables?|pitoyables?|nul(?:le)?s?(?! (?:besoin|doute|part))|horribles?|affreu\p{L}*|catastrophi\p{L}*|scandaleu\p{L}*|inacceptables?|inadmissibles?|honteu\p{L}*|injustes?|malhonnêtes?|mens(?:onge\p{L}*|ong\p{L}*)|menteu\p{L}*|menti|arrogan\p{L}*|mépris\p{L}*|hautain\p{L}*|ennuyeu\p{L}*|perte de temps|perd\p{L}* mon temps|déçue?s?|décevan\p{L}*|déception|mal (?:organisé|géré|reçu|accueilli|payé|parlé)\p{L}*|sous-payé\p{L}*|foutage de gueule|signa(?:l|ux) d['’]alarme|red flags?/iu,
  ),
  selfDeprecation: words(
    /pas (?:\p{L}+ )?(?:assez |suffisamment )?(?:bon|bonne|douée?|qualifiée?|expérimentée?|compétente?|à la hauteur|au niveau|capable|légitime)(?: pour)?|pas (?:encore )?(?:assez|suffisamment) (?:d['’]expérience|de compétences|d['’]expérience)|manque (?:d['’]expérience|de compétences?|de niveau|de confiance)|sous-qualifiée?|inexpérimentée?|incapable|impost(?:eur|rice)|illégitime|indigne|je (?:vais|risque de|ne ferais que|ne peux que) (?:échouer|(?:vous |te )?décevoir)|(?:fai|fe|faire)\p{L}* perdre (?:votre|ton|du|de votre|de ton) temps|(?:ne )?mérite pas|pas (?:le|la) bonne? candidate?/iu,
  ),
  bare: words(
    /autres (?:opportunités|postes|possibilités|offres|propositions|projets)|autre opportunité|future opportunité|futur(?:e)?s (?:opportunités|offres|postes)|toute opportunité|d['’]éventuel(?:le)?s \p{L}+/iu,
  ),
  // “Madame, Monsieur” is for a reader of whom nothing is known.
  title: words(
    /(?:[Mm]adame(?!, [Mm]onsieur)|(?<![Mm]adame, |[Mm]adame ou )[Mm]onsieur|[Mm]ademoiselle|Mme|Mlle|Mr|M\.(?= ))/u,
  ),
  // “Salaire” is the everyday word for pay, and stands in questions about it: only comparing it tells of another offer.
  rivals:
    /(?<![\p{L}\p{M}\p{N}])(?:concurren\p{L}*|contre-?(?:offre|proposition)|(?:meilleur|plus gros) salaire|salaire (?:plus élevé|supérieur|plus intéressant)|mieux payée?|gagner(?:ai)? plus|surenchéri\p{L}*)(?![\p{L}\p{M}\p{N}])|\d\s?k?(?:€|euros)|[$€£]\s?\d/iu,
  relative: words(
    /demain|après-demain|hier|avant-hier|ce (?:soir|matin|midi)|cet après-midi|(?:la semaine|le mois|l['’]année|le trimestre) (?:prochaine?|dernière?|d['’]après)|cette semaine|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:prochain|dernier)|dans (?:une|deux|quelques) (?:semaines?|jours?|heures?)/iu,
  ),
  cliche: words(
    /(?:après )?mûre réflexion|mûrement réfléchi|longuement réfléchi|à l['’]heure actuelle|au jour d['’]aujourd['’]hui|en l['’]état actuel|(?:fais|faisant|comme) suite à|suite à (?:notre|nos|votre)|je me permets de|je (?:souhaitais|tenais à|souhaite) vous (?:informer|faire part|remercier)|je (?:t['’]|vous |viens (?:vous |t['’]))informe(?:r)?(?: par la présente)?|(?:le regret|au regret|l['’]honneur|le plaisir) de vous (?:informer|annoncer|faire)|c['’]est avec (?:\p{L}+ ){0,2}regret que|\p{L}+(?:\(e\)|·e)(?:·?s)?|(?:cette|l['’]|une (?:belle|réelle|formidable|nouvelle|autre)|pour une|de belles|de nouvelles) ?opportunités?|nouveaux? (?:défis?|challenges?|horizons?)|challenges?|(?:nouvelle|belle) aventure|en (?:parfaite )?adéquation|aspirations|(?:mon|mes) projets? professionnels?|projets? de carrière|n['’]hésite(?:z)? (?:surtout )?pas|à (?:votre|ta) (?:entière |pleine )?disposition(?! pour en)|dans l['’]attente d(?:e|['’])|bonne (?:réception|lecture)|espère que (?:vous allez|tu vas|ce (?:message|mail))|(?:plein|beaucoup) (?:de )?succès|bonne chance|gêne occasionnée|désagréments?|(?:de|pour) (?:votre|ta) compréhension|(?:merci|remerciant) (?:\p{L}+ )?(?:d['’]avance|par avance)|raisons personnelles|convenances? personnelles?|impératifs personnels|circonstances personnelles|dans les (?:meilleurs|plus brefs) délais|au niveau d(?:e|u|es)|en termes de|(?:l['’]intérêt|l['’]attention) (?:que vous|porté)\p{L}*|prendre (?:bonne )?note|prendre acte|force est de|il s['’]avère|candidate? idéale?|perle rare|cordiales salutations distinguées|impacte\p{L}*/iu,
  ),
  exclamation: /!/u,
  question: /\?/u,
  sentenceEnd: /[.!?]\s+(?=\S)/u,
  outOf: {
    warm: stiff,
    formal: words(
      /salut|coucou|hello|hey|bises?|bisous|à plus|à toute|ça|super|sympa|cool|génial\p{L}*|top|ok|okay|du coup|boulot|job|boîte|(?<!e-)mail|dispo|perso|en fait|c['’]est pas|(?:j['’]ai|je (?:peux|suis|veux|sais|vais)) pas/iu,
    ),
    brief: stiff,
  },
  claims: {
    enthusiasm: words(
      /ravie?|enchantée?|passionn\p{L}*|enthousias\p{L}*|emballée?|ador\p{L}*|rêve?|rêvé|honorée?|(?<!(?:poursui|continu|confirm|pass)\p{L}+ )avec (?:grand |un grand |beaucoup de )?plaisir|hâte|impatien\p{L}*/iu,
    ),
    anticipation: words(
      /hâte|me réjoui\p{L}*|impatien\p{L}*|au plaisir de (?:vous|te) (?:rencontrer|voir)/iu,
    ),
    enjoyed: words(/(?:ai|avoir) (?:\p{L}+ ){0,2}(?:apprécié|aimé|adoré)|(?:eu|pris) (?:\p{L}+ )?plaisir/iu),
    offer: words(
      /(?<!(?:oui à|accepter|accepte|accepterais) une )(?:proposition|offre)s?(?! d['’]emploi)|promesse d['’]embauche|proposé (?:le|ce|un) poste/iu,
    ),
    otherJob: words(
      /sign(?:é|er) (?:\p{L}+ )?(?:avec|ailleurs|chez|un (?:autre )?contrat)|autre (?:proposition|offre|employeur|emploi|contrat)|(?:accepté|trouvé|obtenu|reçu) (?:\p{L}+ )?un autre poste|(?:avec|par|dans|chez) une autre entreprise|(?:poste|emploi|travail|employeur|entreprise) actuel(?:le)?|rest(?:er|e|erai) (?:où je suis|là où je suis|chez mon)/iu,
    ),
    // “Ma candidature” is that of somebody who was approached as well.
    applied: words(/postulé|candidaté|(?:envoyé|adressé|déposé) (?:\p{L}+ )?ma candidature/iu),
    invited: words(
      /approchée?|contactée?|(?:pensé|songé) à moi|invit(?:ation|ée?)|m['’]inviter(?! à (?:reconsidérer|revoir|réfléchir))|sollicitée?|venue? me chercher|pris contact avec moi/iu,
    ),
    referred: words(
      /recommand\p{L}*|parlé de moi|(?:appuyé|soutenu|présenté|proposé|transmis) ma candidature|coopt\p{L}*|m['’]avoir (?:proposée?|présentée?) (?:à|chez)/iu,
    ),
    likes: words(
      /(?:entreprise|équipe|maison|\u2042|faites|projets?) (?:me |m['’]a (?:\p{L}+ )?)(?:plaît|plaisent|plu|plaisait)|j['’]aime (?:\p{L}+ )?(?:votre|l['’]entreprise|ce que vous)|m['’]intéress\p{L}+ toujours|toujours intéress\p{L}*/iu,
    ),
  },
};
