/** The words of citations in English. */
import { english } from '../en.js';
import { calendarWords, type CitationPhrases } from './phrases.js';

export const englishPhrases: CitationPhrases = {
  language: 'en',
  words: {
    resolution: 'resolution|res.',
    resolutions: 'resolutions',
    decision: 'decision',
    decisions: 'decisions',
    item: 'agenda item|agenda sub-item|sub-item|subitem|item',
    items: 'agenda items|agenda sub-items|sub-items|subitems|items',
    article: 'article|articles|art.|arts.',
    paragraph: 'paragraph|paragraphs|para.|paras.',
    subparagraph: 'subparagraph|subparagraphs|sub-paragraph|sub-paragraphs|subpara.',
    chapter: 'chapter|chapters|chap.|chaps.',
    part: 'annex|annexes|section|sect.|sects.|part|appendix|chapter|chap.|paragraph|paragraphs|para.|paras.',
    agenda:
      'of the agenda|of the provisional agenda|of the annotated provisional agenda|of the draft agenda|of the proposed agenda|on the agenda|on the provisional agenda' +
      '|of this agenda|of the present agenda|of its agenda|of its provisional agenda|of their agenda|on its agenda',
    numberMark: 'no.|nos.|number|numbers',
    and: 'and|or|as well as|and also',
    to: 'to|through|until',
    of: 'of',
    the: 'the|a|an',
    dated: 'of|dated|adopted on|on',
    own: 'its|their|his|her|of its agenda|of its provisional agenda|of their agenda|on its agenda',
    with: 'with|together with|jointly with|along with|alongside',
    this: 'this|present|current|of this agenda|of the present agenda',
    session: 'session|sessions|meeting|meetings',
    bodyNoun:
      'commission|committee|conference|assembly|council|board|forum|group|parties|body|congress|tribunal|court|authority|panel|subcommission|sub-commission',
    entitled: 'entitled',
    nameGoesOn: 'on|against|for|relating|concerning|regarding|governing|of|between',
    morning: 'a.m.|am',
    afternoon: 'p.m.|pm',
    noon: 'noon',
    midnight: 'midnight',
    at: 'at|from',
  },
  valued: calendarWords(english, {
    ordinal: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  }),
  dates: [
    'weekday? ,? D month ,? Y',
    'weekday? ,? month D ,? Y',
    'FD - D month Y',
    'FD to D month Y',
    'FD and D month Y',
    'FD month - D month Y',
    'FD month to D month Y',
    'FD month ,? FY - D month Y',
    'FD month ,? FY to D month Y',
    'month FD - D ,? Y',
  ],
  times: ['at? H morning', 'at? H afternoon', 'at? H . MIN morning', 'at? H . MIN afternoon', 'at? H : MIN morning', 'at? H : MIN afternoon', 'at? H : MIN', 'at? noon', 'at? midnight', 'at? H noon'],
  provisions: [
    'article A',
    'article A ,? paragraph P',
    'article A ,? paragraph P ,? subparagraph S',
    'article A ,? subparagraph S',
    'paragraph P ,? of article A1',
    'subparagraph S ,? of article A1',
    'subparagraph S ,? of paragraph P1 ,? of article A1',
    'chapter C',
  ],
  organs: {
    'A': 'General Assembly|Assembly',
    'S': 'Security Council|Council',
    'E': 'Economic and Social Council|Council',
    'A/HRC': 'Human Rights Council|Council',
  },
};
