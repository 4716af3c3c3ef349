/** What a message says that asks, waits or stays. */
export const asking = {
  unclear: {
    warm: [
      'Before I go on[ with the {role} role], I would like to understand {unclear}.',
      'What I would like to understand before I go on[ with the {role} role] is {unclear}.',
      'There is something that I would like to understand before I go on[ with the {role} role]: {unclear}.',
    ],
    formal: [
      'Before proceeding[ with the {role} role], I would like to understand {unclear}.',
      'What I would wish to understand before proceeding[ with the {role} role] is {unclear}.',
      'Before the next step[ for the {role} role], I would like to understand {unclear}.',
    ],
    brief: [
      'Before I go on[ with the {role} role], I want to understand {unclear}.',
      'What I need to understand before I go on[ with the {role} role] is {unclear}.',
      'One thing before I go on[ with the {role} role]: I want to understand {unclear}.',
    ],
  },
  'unclear-offer': {
    warm: [
      'Before I answer, one or two points of it are still open for me.',
      'One or two points of it are still open for me, and I would like to settle them before I answer.',
      'Before you get my answer, I would like to clear up one or two points of it.',
    ],
    formal: [
      'Before I reply, one or two points of it remain open for me.',
      'One or two points of it remain open for me, which I would like to settle before I reply.',
      'I would like to clarify one or two points of it before I reply.',
    ],
    brief: [
      'Before I answer, I have one or two open points.',
      'One or two points are still open for me before I answer.',
      'I want to clear up one or two points before I answer.',
    ],
  },
  'unclear-accepted': {
    warm: [
      'I accepted [the {role} role|your offer], and before I start I would like to talk through one or two points that are still open for me.',
      'Before I start[ in the {role} role], there are one or two points that I would like to talk through with you.',
      'I have accepted [the {role} role|your offer], and one or two points are still open that I would like to talk through before I start.',
    ],
    formal: [
      'I accepted [the {role} role|your offer], and before I start I would like to discuss one or two points that remain open for me.',
      'Before I start[ in the {role} role], there are one or two points that I would like to discuss with you.',
      'Having accepted [the {role} role|your offer], I would like to discuss one or two open points before I start.',
    ],
    brief: [
      'I accepted [the {role} role|your offer], and before I start I want to talk through one or two open points.',
      'Before I start[ in the {role} role], I want to talk through one or two open points.',
      'I have accepted [the {role} role|your offer] and have one or two open points to talk through before I start.',
    ],
  },
  'call-ask': {
    warm: [
      'Could we talk for 15 minutes before [{next}|the next step]?',
      'Would you have 15 minutes for a call before [{next}|the next step]?',
      'Could you spare 15 minutes on the phone before [{next}|the next step]?',
    ],
    formal: [
      'Would you have 15 minutes for a call before [{next}|the next step]?',
      'Could we arrange a call of 15 minutes before [{next}|the next step]?',
      'May I ask you for a call of 15 minutes before [{next}|the next step]?',
    ],
    brief: [
      'Do you have 15 minutes for a call before [{next}|the next step]?',
      'Could we talk for 15 minutes before [{next}|the next step]?',
      'Is there room for a 15-minute call before [{next}|the next step]?',
    ],
  },
  'call-slots': {
    warm: ['I could do {slots}.', 'I am free {slots}.', 'What suits me: {slots}.'],
    formal: ['I am available {slots}.', 'I would be available {slots}.', 'My availability: {slots}.'],
    brief: ['I could do {slots}.', 'I am free {slots}.', 'Times that work: {slots}.'],
  },
  'call-any': {
    warm: [
      'Any time that suits you is fine; I will make room for it.',
      'Tell me when it suits you, and I will make room for it.',
      'You choose the time, and I will be there.',
    ],
    formal: [
      'I will make myself available at a time that suits you.',
      'Please name a time that suits you, and I will be available.',
      'I will arrange my time around yours.',
    ],
    brief: [
      'I will fit in with your times.',
      'Any time that suits you is fine.',
      'Name a time and I will be there.',
    ],
  },
  'call-promise': {
    warm: [
      'You will have a straight answer from me after that.',
      'After that you will have a straight answer from me.',
      'I will tell you plainly where I stand after it.',
    ],
    formal: [
      'You will have a clear answer from me afterwards.',
      'I will give you a clear answer afterwards.',
      'A clear answer from me will follow the call.',
    ],
    brief: [
      'I will give you a straight answer after it.',
      'You get a straight answer after it.',
      'After it you will know where I stand.',
    ],
  },
  'pause-round': {
    warm: [
      'I cannot make the interview on {next}, and would like to ask you for another date.',
      'The interview on {next} has become impossible for me, and I would like to ask for another date.',
      'I will not be able to come on {next}, and would like to ask you for another date.',
    ],
    formal: [
      'I am unable to attend the interview on {next} and would like to ask for another date.',
      'I will not be able to attend the interview on {next} and would like to request another date.',
      'Attending on {next} is not possible for me, and I would like to ask for another date.',
    ],
    brief: [
      'I cannot make the interview on {next} and need another date.',
      'I cannot come on {next} and need another date.',
      'The interview on {next} does not work for me any more, and I need another date.',
    ],
  },
  pause: {
    warm: [
      'I cannot go on with the [{role} process|process] just now, and would like to ask you for some time.',
      'I am not able to go on with the [{role} process|process] just now, and would like to ask for some time.',
      'I need some time before I can go on with the [{role} process|process], and would like to ask you for it.',
    ],
    formal: [
      'I am unable to proceed with the [{role} process|process] at the moment and would like to ask for some time.',
      'I cannot proceed with the [{role} process|process] at present and would like to request some time.',
      'I need some time before I can proceed with the [{role} process|process], and would like to ask you for it.',
    ],
    brief: [
      'I cannot go on with the [{role} process|process] just now and need some time.',
      'I need some time before I can go on with the [{role} process|process].',
      'I am not able to go on with the [{role} process|process] right now and need some time.',
    ],
  },
  'pause-sorry': {
    warm: [
      'I am sorry for the juggling that this makes for you.',
      'I am sorry that this makes you move things around.',
      'I am sorry to make you rearrange things.',
    ],
    formal: [
      'I apologise for the inconvenience to you and your colleagues.',
      'I apologise for the rearrangement that this requires.',
      'My apologies for the inconvenience that this causes.',
    ],
    brief: ['I am sorry for the extra work.', 'I am sorry for the trouble.', 'Sorry for the extra work.'],
  },
  'pause-adjustment': {
    warm: [
      'With {adjustment} I could go on as planned.',
      'What would let me go on as planned is {adjustment}.',
      'I could go on as planned with {adjustment}.',
    ],
    formal: [
      'With {adjustment} I could proceed as planned.',
      'What would allow me to proceed as planned is {adjustment}.',
      'I could proceed as planned with {adjustment}.',
    ],
    brief: [
      'With {adjustment} I could go on as planned.',
      'I could go on as planned with {adjustment}.',
      '{adjustment} would let me go on as planned.',
    ],
  },
  'pause-slots': {
    warm: ['I could do {slots}.', 'I am free {slots}.', 'What would suit me: {slots}.'],
    formal: ['I would be available {slots}.', 'I am available {slots}.', 'My availability: {slots}.'],
    brief: ['I could do {slots}.', 'I am free {slots}.', 'Times that work: {slots}.'],
  },
  'pause-until': {
    warm: [
      'You will hear from me by {deadline} at the latest.',
      'I will be in touch by {deadline} at the latest.',
      'By {deadline} at the latest you will hear from me.',
    ],
    formal: [
      'You will hear from me by {deadline} at the latest.',
      'I will contact you by {deadline} at the latest.',
      'I will reply to you no later than {deadline}.',
    ],
    brief: [
      'I will be in touch by {deadline}.',
      'You hear from me by {deadline}.',
      'I will write by {deadline}.',
    ],
  },
  'pause-slots-ask': {
    warm: [
      'Would one of those work for everyone else? If it would not, please tell me plainly.',
      'Does one of those suit the others? If it does not, please tell me plainly.',
      'Could one of those work? If it cannot, please tell me plainly.',
    ],
    formal: [
      'Would one of those be possible for the others involved? If not, please tell me so plainly.',
      'Could one of those be arranged? If not, please tell me so plainly.',
      'Would one of those suit your colleagues? If not, please tell me so plainly.',
    ],
    brief: [
      'Would one of those work for the others? If not, please tell me so plainly.',
      'Does one of those work? If not, please tell me so plainly.',
      'Could it be one of those? If not, please tell me so plainly.',
    ],
  },
  'pause-ask': {
    warm: [
      'How long could you wait without holding up the others? If you cannot wait at all, please tell me plainly.',
      'How much time could you give me without holding up the others? If there is none, please tell me plainly.',
      'Could you tell me how long you can wait without holding up the others? If you cannot, please say so plainly.',
    ],
    formal: [
      'How long could you wait without delaying the other candidates? If that is not possible, please tell me so plainly.',
      'How much time could you allow me without delaying the others? If there is none, please tell me so plainly.',
      'May I ask how long you could wait without delaying others? If you cannot, please tell me so plainly.',
    ],
    brief: [
      'How long could you wait without holding up the others? If you cannot wait, please tell me so plainly.',
      'How much time could you give me without holding up the others? If none, please tell me so plainly.',
      'How long can you wait before it holds up the others? If you cannot wait, please tell me so plainly.',
    ],
  },
  'terms-interest': {
    warm: [
      'Thank you for the time you have given me[ on the {role} role].',
      'Thank you for the time that you have put into talking with me[ about the {role} role].',
      'My thanks for the time you have given me[ on the {role} role].',
    ],
    formal: [
      'I am grateful for the time you have given me[ on the {role} role].',
      'Thank you for the time you have taken[ on the {role} role].',
      'I thank you for your time[ on the {role} role].',
    ],
    brief: [
      'Thank you for your time[ on the {role} role].',
      'Thanks for your time[ on the {role} role].',
      'Thank you for the time you have given me[ on the {role} role].',
    ],
  },
  'terms-condition': {
    warm: [
      'I would say yes to the work; what stands in the way is one thing, and with {condition} I would say yes to all of it.',
      'One thing stands in the way: with {condition} I would say yes to all of it, and gladly get to work.',
      'The work itself is a yes from me; with {condition} the whole of it would be.',
    ],
    formal: [
      'I would accept the work itself; one point stands in the way, and with {condition} I would accept the whole.',
      'One point stands between me and an acceptance: with {condition} I would accept the whole.',
      'With {condition} I would accept; it is the one point that stands in the way.',
    ],
    brief: [
      'One thing stands in the way: with {condition} I would say yes.',
      'With {condition} I would say yes; nothing else stands in the way.',
      'It comes down to one thing: with {condition} I would say yes.',
    ],
  },
  'terms-open': {
    warm: [
      'One thing in the terms stands between me and a yes, and I would rather ask about it than guess.',
      'There is one thing in the terms that stands between me and a yes, and I would like to ask before I decide.',
      'What stands between me and a yes is one thing in the terms, and I would rather ask about it than guess.',
    ],
    formal: [
      'One point in the terms stands between me and an acceptance, and I would rather ask about it than assume.',
      'There is one point in the terms that stands between me and an acceptance, and I would like to raise it before I decide.',
      'What stands between me and an acceptance is one point in the terms, and I would rather ask than assume.',
    ],
    brief: [
      'One thing in the terms stands between me and a yes, so I would rather ask than guess.',
      'There is one thing in the terms between me and a yes, and I would rather ask than guess.',
      'It comes down to one thing in the terms, and I would rather ask about it than guess.',
    ],
  },
  'terms-ask': {
    warm: [
      'Is there room to move on that? If there is none, knowing it now helps us both.',
      'Could you move on that? If you cannot, it helps us both to know it now.',
      'Would there be room to move on that? If there is none, it helps us both to know it now.',
    ],
    formal: [
      'May I ask whether there is room to move on that? If there is none, it helps both sides to know it now.',
      'Would there be room to move on that? If there is none, it helps both sides to know it now.',
      'Could you tell me whether that could be changed? If it cannot, it helps both sides to know it now.',
    ],
    brief: [
      'Is there room to move on that? If there is none, it helps us both to know now.',
      'Can you move on that at all? If you cannot, it helps us both to know it now.',
      'Could that still be changed? If it cannot, it helps us both to know it now.',
    ],
  },
  'terms-deadline': {
    warm: [
      'You will have my answer by {deadline}.',
      'I will give you my answer by {deadline}.',
      'By {deadline} you will have my answer.',
    ],
    formal: [
      'You will have my answer by {deadline}.',
      'I will give you my answer by {deadline}.',
      'My answer will reach you by {deadline}.',
    ],
    brief: [
      'You get my answer by {deadline}.',
      'My answer comes by {deadline}.',
      'I will answer by {deadline}.',
    ],
  },
  'terms-then': {
    warm: [
      'You will have my answer the day after I have yours.',
      'Once I have yours, you will have my answer within a day.',
      'My answer comes the day after yours.',
    ],
    formal: [
      'You will have my answer the day after I receive yours.',
      'My answer will follow within a day of yours.',
      'Once I have yours, you will receive my answer within a day.',
    ],
    brief: [
      'You get my answer the day after I have yours.',
      'My answer comes the day after I have yours.',
      'Within a day of yours you will have my answer.',
    ],
  },
  confirm: {
    warm: [
      'I will be at the next step as planned.',
      'You can count on me for the next step.',
      'For the next step I will be there as planned.',
    ],
    formal: [
      'I will attend the next step as planned.',
      'I confirm that I will attend the next step.',
      'You may count on my attendance at the next step.',
    ],
    brief: [
      'I will be at the next step as planned.',
      'See you at the next step.',
      'You can count on me for the next step.',
    ],
  },
  'confirm-rounds': {
    warm: [
      'I will be there on {rounds}, as planned.',
      'You can count on me for {rounds}.',
      'I will come on {rounds}, as planned.',
    ],
    formal: [
      'I confirm that I will attend on {rounds}.',
      'I will attend on {rounds} as planned.',
      'You may count on my attendance on {rounds}.',
    ],
    brief: ['I will be there on {rounds}.', 'See you on {rounds}.', 'You can count on me for {rounds}.'],
  },
  'go-on': {
    warm: [
      'I would like to go on with the [{role} process|process].',
      'I am staying in the [{role} process|process].',
      'I would like to stay in the [{role} process|process].',
    ],
    formal: [
      'I would like to proceed with the [{role} process|process].',
      'I wish to proceed with the [{role} process|process].',
      'I would like to remain in the [{role} process|process].',
    ],
    brief: [
      'I would like to go on with the [{role} process|process].',
      'I am staying in the [{role} process|process].',
      'I want to go on with the [{role} process|process].',
    ],
  },
  accept: {
    warm: ['I accept it.', 'My answer is yes: I accept it.', 'Yes, I accept it.'],
    formal: ['I accept it.', 'I am writing to accept it.', 'I hereby accept it.'],
    brief: ['I accept it.', 'Yes, I accept.', 'My answer is yes: I accept it.'],
  },
  'accept-next': {
    warm: [
      'Which papers do you need from me first, and by when?',
      'What do you need from me first, and by when?',
      'Could you tell me which papers you need from me, and by when?',
    ],
    formal: [
      'May I ask which documents you require from me, and by when?',
      'Could you let me know which documents you require, and by when?',
      'Which documents do you require from me, and by when?',
    ],
    brief: [
      'Which papers do you need from me, and by when?',
      'What do you need from me, and by when?',
      'What comes next, and by when do you need it?',
    ],
  },
  agenda: {
    warm: [
      'So that our [time on {next}|next interview] is well spent, here is what I would most like to hear about [the {role} role|the role]:',
      'To make good use of our [time on {next}|next interview], here is what I would most like to hear about [the {role} role|the role]:',
      'Ahead of our [interview on {next}|next interview], here is what I would most like to hear about [the {role} role|the role]:',
    ],
    formal: [
      'In preparation for our [interview on {next}|next interview], these are the points[ on the {role} role] that I would like to raise:',
      'Ahead of our [interview on {next}|next interview], I would like to let you know the points[ on the {role} role] that I hope to discuss:',
      'For our [interview on {next}|next interview], these are the points[ on the {role} role] on which I would value an answer:',
    ],
    brief: [
      'Before [{next}|our next interview], here is what I want to ask about [the {role} role|the role]:',
      'For [{next}|our next interview], my questions about [the {role} role|the role]:',
      'Ahead of [{next}|our next interview], these are my questions about [the {role} role|the role]:',
    ],
  },
  'agenda-why': {
    warm: [
      'A plain answer helps both of us, whichever way it falls.',
      'Whichever way the answers fall, they help both of us.',
      'A plain answer is worth more to me than a pleasant one, and saves both of us time.',
    ],
    formal: [
      'A candid answer will serve both sides, whichever way it falls.',
      'Whichever way the answers fall, they will serve both sides.',
      'Candid answers will help both sides to decide.',
    ],
    brief: [
      'A plain answer helps us both.',
      'Plain answers help us both to decide.',
      'Whichever way they fall, plain answers help us both.',
    ],
  },
} as const;
