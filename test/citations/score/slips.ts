// Slips of the publisher's own: what the score counts against us although the text says otherwise. They are shown beside the score, never taken off it.

/** By the resolution and the comparable target. */
export const SLIPS: Readonly<Record<string, string>> = {
  'A/RES/76/170 A/HRC/RES/5/1': 'cited twice in every language, linked in none',
  'A/RES/76/170 A/HRC/RES/5/2': 'cited twice in every language, linked in none',
  'A/RES/76/213 E/RES/2006/46': 'the first four of a list of twelve are linked in no language',
  'A/RES/76/213 E/RES/2009/8': 'the first four of a list of twelve are linked in no language',
  'A/RES/76/213 E/RES/2010/3': 'the first four of a list of twelve are linked in no language',
  'A/RES/76/213 E/RES/2011/17': 'the first four of a list of twelve are linked in no language',
  'A/RES/76/126 E/2021/71': 'the second symbol of a joint one has a link of its own, elsewhere only the first has one',
  'A/RES/76/20 A/RES/74/30': 'the Chinese text says 75/33',
  'A/RES/76/162 A/RES/217(III)': 'the Chinese text says 2200 A (XXI)',
  'A/RES/76/177 60 A/HRC/RES/40/20': 'the Chinese text says 46/17',
};

/** Mastheads whose printed line says something else than the value beside it, by symbol, language and field. */
export const MASTHEAD_SLIPS: Readonly<Record<string, string>> = {
  'A/RES/76/175 ru adopted': 'the value is the date of issue of another text',
  'A/RES/76/199 es item': 'the line is empty',
  'A/RES/76/247 A-C ar adopted': 'the line is empty',
  'A/RES/76/253 ar item': 'the line is in Chinese',
  'A/RES/76/253 ar adopted': 'the line is in Chinese',
  'A/RES/76/254 en adopted': 'the value is the date of issue',
  'A/RES/76/268 zh issued': 'the printed day differs from the value',
  'A/RES/76/306 fr item': 'a figure is missing in print',
  'A/RES/76/34 ru item': 'another sub-item in print than in the five other languages',
  'A/RES/76/39 es adopted': 'the year in print is the one before',
  'A/RES/76/43 es adopted': 'the year in print is the one before',
  'A/RES/76/44 es adopted': 'the year in print is the one before',
  'A/RES/ES-11/4 es adopted': 'day and month are exchanged in the value',
};
