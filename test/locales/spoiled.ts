/** Sentences that the proofreader of each language has to object to, by the rule that they break. */
export const spoiled = {
  de: {
    cliche: 'Ich hoffe, diese E-Mail erreicht Sie wohlauf.',
    private: 'Ich bin nämlich schwanger.',
    dates: 'Rufen Sie mich morgen an.',
    blame: 'Das Gespräch war unprofessionell.',
  },
  fr: {
    cliche: 'J’espère que vous allez bien.',
    private: 'Je suis enceinte.',
    dates: 'Appelez-moi demain.',
    blame: 'L’entretien n’était pas professionnel.',
  },
  es: {
    cliche: 'Espero que se encuentre bien.',
    private: 'Estoy embarazada.',
    dates: 'Llámeme mañana.',
    blame: 'La entrevista me pareció poco profesional.',
  },
  ja: {
    cliche: '貴社益々ご清栄のこととお慶び申し上げます。',
    private: '妊娠しております。',
    dates: '来週お電話ください。',
    blame: '貴社の対応は失礼でした。',
  },
  ar: {
    cliche: 'أتمنى أن تصلكم رسالتي وأنتم بخير.',
    private: 'أنا حامل.',
    dates: 'سأتصل بكم غدًا.',
    blame: 'كان الفريق غير مهني.',
  },
} satisfies Record<string, Record<string, string>>;
