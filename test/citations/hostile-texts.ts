/** Texts that look like citations for a long time, in every language that has a table of its own way to write them. */

/** Each is repeated to the full length. */
export const REPEATED: Readonly<Record<string, string>> = {
  'slashes and capitals': 'A/', 'capitals with points': 'A.', 'open brackets': '(', 'closed brackets': 'A/1(', 'digits': '1', 'digits and slashes': '1/', 'letters': 'a', 'letters with points': 'a.b',
  'letters with hyphens': 'a-', 'spaces': ' ', 'commas': ',', 'at signs': 'a@', 'dots and at signs': '.@', 'slashes': '/', 'addresses': 'https://', 'bare addresses': 'www.', 'backslashes': '\\',
  'stars': '*a', 'quotation marks': '“”', 'nouns without numbers': 'resolution ', 'numbers without nouns': '8/9, ', 'a noun and numbers': 'resolutions 8/9 and a ', 'items and commas': 'agenda items 2, ',
  'bracketed letters': 'item 4 (a) and ', 'articles': 'article 5, paragraph ', 'paragraphs of paragraphs': 'paragraph 1 of ', 'months': '6 September ', 'weekdays': 'Monday, ', 'roman numerals': 'XVIII ',
  'Chinese numerals': '一', 'Chinese numbers': '第一', 'Chinese articles': '第五条第', 'Chinese resolutions': '第8/9号、', 'Chinese items': '议程项目4和', 'Chinese names': '《公约》', 'Arabic particles': 'ولل',
  'Arabic nouns': 'وقرارات ', 'Arabic items': 'البنود 4 و ', 'vowel marks': 'ق\u0651', 'Russian nouns': 'резолюции ', 'Russian items': 'пунктам 4 и ', 'names': 'Committee ', 'symbols': 'A/76/1 and ', 'short forms': 'Add.1, ',
  'symbols with short forms': 'A/76/1, Add.1 and ', 'joint symbols': 'A/76/1-', 'special sessions': 'S-1', 'owners': 'of the ', 'sessions': 'session of the ',
  'names and items': 'Committee agenda item 4 ', 'short names': 'Council resolution 5/1 and ', 'names and resolutions': 'General Assembly resolution 1/1, its resolution 2/2 ',
  'Chinese names and numbers': '大会第8/9号和其', 'provisions': 'article 5 and ', 'direction marks': '\u200f1', 'lone surrogates': '\ud800',
}; // prettier-ignore
