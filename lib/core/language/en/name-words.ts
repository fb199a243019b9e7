import type { NameWords } from '../name-words';

export const NAME_WORDS: NameWords = {
  connectors: ['of', 'for', 'to', 'the', 'and', 'at', 'on'],
  generations: ['jr', 'sr', 'ii', 'iii'],
  joints: ['of', 'for', 'and', 'the', '&', "'s", 'de'],
  trades: ['er', 'or', 'ist', 'ian', 'ant', 'hand', 'age'],
  roles: ['er', 'or', 'ist', 'ian', 'ant', 'ess', 'man', 'woman', 'agent', 'critic', 'clerk', 'nurse'],
};
