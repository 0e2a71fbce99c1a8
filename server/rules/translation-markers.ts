/** What editors write where a text is still to be translated, in brackets, in the six languages; and `TODO`. */
import type { Language } from '../../grammar/index.js';

const WORDS = [
  'to be translated', 'to translate', 'not translated', 'not yet translated', 'untranslated', 'translation pending', 'translation to follow', 'translation to come', 'awaiting translation', 'pending translation',
  'à traduire', 'non traduit', 'non traduite', 'pas encore traduit', 'traduction à venir', 'traduction en attente', 'traduction en cours', 'en attente de traduction',
  'por traducir', 'sin traducir', 'no traducido', 'aún no traducido', 'pendiente de traducción', 'traducción pendiente', 'traducción en curso',
  'подлежит переводу', 'не переведено', 'ещё не переведено', 'еще не переведено', 'ожидает перевода', 'перевод ожидается', 'нужен перевод', 'требуется перевод',
  '待译', '待翻译', '未译', '未翻译', '尚未翻译', '翻译中', '译文待定',
  'للترجمة', 'قيد الترجمة', 'غير مترجم', 'لم يترجم بعد', 'لم تترجم بعد', 'لم يُترجم بعد', 'بانتظار الترجمة', 'في انتظار الترجمة', 'يترجم لاحقا', 'تترجم لاحقا',
];

// Behind the words, what is meant may be said: `[to be translated: annex]`. Stars or stops around them belong to the marker.
const MARKER = new RegExp(`[\\[［【]{1,2}[*\\s.…]{0,4}(?:${WORDS.map((word) => word.replaceAll(' ', '\\s')).join('|')})(?:[\\s.…*!?]{0,4}|\\s?[:：,，;；–—-][^[\\]［］【】]{0,120})[\\]］】]{1,2}`, 'giu');
/** In capitals; in Spanish, where it is a word, only in brackets. */
const TODO = /[[［【]TODO(?:\s?[:：][^[\]［］【】]{0,120})?[\]］】]|(?<![\p{L}\p{N}_-])TODO(?=\s?[:：]|$)/gu;

/** The markers in a text, with their brackets, as offsets in it. */
export function translationMarkers(text: string, language: Language): readonly { readonly start: number; readonly end: number }[] {
  if (!/[[［【]|TODO/u.test(text)) return [];
  const todos = [...text.matchAll(TODO)].filter(({ 0: marker }) => language !== 'es' || marker !== 'TODO');
  return [...text.matchAll(MARKER), ...todos].map(({ 0: marker, index }) => ({ start: index, end: index + marker.length }));
}
