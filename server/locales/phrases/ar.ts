/** The words of citations in Arabic. Particles are joined to the front of words; the organ stands between noun and number. */
import { arabic } from '../ar.js';
import { arabicOrdinal } from '../numerals.js';
import { calendarWords, type CitationPhrases } from './phrases.js';

const UNITS = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة'];
const TENS = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];

/** All forms of an ordinal from 1 to 99: with a masculine noun, with a feminine one (sessions), and behind a preposition. */
function ordinalForms(number: number): string {
  const masculine = arabicOrdinal(number) ?? '';
  const ten = Math.floor(number / 10);
  const unit = number % 10 === 1 && ten > 0 ? 'الحادية' : UNITS[(number % 10) - 1];
  const feminine = ten === 0 ? unit : number === 10 ? 'العاشرة' : ten === 1 ? `${unit ?? ''} عشرة` : undefined;
  if (feminine !== undefined) return `${masculine}|${feminine}`;
  const prefix = unit === undefined ? '' : `${unit} و`;
  return [masculine, masculine.replace(/ون$/, 'ين'), `${prefix}${TENS[ten - 2] ?? ''}ون`, `${prefix}${TENS[ten - 2] ?? ''}ين`].join('|');
}

const OTHER_MONTH_FORMS = ['', '', '', 'إبريل|ابريل', '', 'يونيو|يونية', 'يوليو|يولية', 'اغسطس', '', 'اكتوبر', '', ''];

export const arabicPhrases: CitationPhrases = {
  language: 'ar',
  bareGenitive: true,
  inflectedLetters: 1,
  proclitics: ['وبال', 'وكال', 'وفال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'وب', 'ول', 'وك', 'فب', 'فل', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'],
  joinedArticle: 'ال',
  contractions: ['ولل', 'فلل', 'لل'],
  joinedAnd: 'و',
  words: {
    resolution: 'قرار|القرار|قراره|قرارها|قرارهم',
    resolutions:
      'قرارات|القرارات|قراراته|قراراتها|قراراتهم|قراران|القراران|قرارين|القرارين|قرارا|قراري|قراراها|قراريها|قراراه|قراريه',
    decision: 'مقرر|المقرر|مقرره|مقررها|مقررهم',
    decisions: 'مقررات|المقررات|مقرراته|مقرراتها|مقرراتهم|مقرران|المقرران|مقررين|المقررين|مقررا|مقرري|مقرراها|مقرريها|مقرراه|مقرريه',
    item: 'البند|بند|البند الفرعي|بند جدول الأعمال',
    items: 'البنود|بنود|البندان|البندين|بندان|بندين|بندا|بندي|البنود الفرعية|البندان الفرعيان|البندين الفرعيين|بنود جدول الأعمال|بندا جدول الأعمال|بندي جدول الأعمال',
    article: 'المادة|مادة|المواد|مواد|المادتان|المادتين|مادتان|مادتين|مادتا|مادتي',
    paragraph: 'الفقرة|فقرة|الفقرات|فقرات|الفقرتان|الفقرتين|فقرتان|فقرتين|فقرتا|فقرتي',
    subparagraph: 'الفقرة الفرعية|الفقرات الفرعية|الفقرتان الفرعيتان|الفقرتين الفرعيتين',
    chapter: 'الفصل|فصل|الفصول|فصول|الفصلان|الفصلين|فصلان|فصلين|الباب|باب',
    part: 'المرفق|مرفق|المرفقات|الجزء|الفرع|التذييل|الفصل|الفقرة|الفقرات|الفقرتان|الفقرتين',
    agenda:
      'من جدول الأعمال|من جدول الأعمال المؤقت|من جدول الأعمال المؤقت المشروح|من جدول الأعمال المشروح المؤقت|من مشروع جدول الأعمال|من جدول أعمال' +
      '|من جدول أعمالها|من جدول أعماله|من جدول أعمالها المؤقت|من جدول أعماله المؤقت|من جدول الأعمال هذا',
    numberMark: 'رقم|أرقام|رقما|رقمي|ذي الرقم|ذات الرقم',
    and: 'و|أو|وكذلك|و/أو',
    to: 'إلى|حتى',
    of: 'من',
    from: 'من',
    dated: 'المؤرخ|المؤرخة|المؤرخين|المؤرخان|المؤرختين|المؤرخ في|المؤرخة في|الصادر في|الصادرة في|الصادرين في|المعتمد في|المتخذ في|الصادر|في',
    own:
      'قراره|قرارها|قرارهم|قراراته|قراراتها|قراراتهم|قراراها|قراريها|قراراه|قراريه|مقرره|مقررها|مقررهم|مقرراته|مقرراتها|مقرراتهم|مقرراها|مقرريها|مقرراه|مقرريه' +
      '|من جدول أعمالها|من جدول أعماله|من جدول أعمالها المؤقت|من جدول أعماله المؤقت',
    in: 'في',
    with: 'مع|بالاشتراك مع|بالاقتران مع',
    this: 'هذا|هذه|الحالي|الحالية|من جدول الأعمال هذا',
    session: 'الدورة|دورة|دورته|دورتها|الدورتين|دورات|الاجتماع|اجتماع|اجتماعه|اجتماعها|الجلسة|جلسة|الدورة المستأنفة|المستأنفة|مستأنفة',
    bodyNoun: 'لجنة|اللجنة|مؤتمر|المؤتمر|مجلس|المجلس|فريق|الفريق|منتدى|المنتدى|جمعية|الجمعية|هيئة|الهيئة|محكمة|المحكمة|الأطراف|سلطة|السلطة',
    entitled: 'المعنون|المعنونة',
    nameGoesOn: 'بشأن|المتعلقة|المتعلق|المتعلقين|الدولية|الدولي|لمكافحة|الخاصة|الخاص|الأوروبية|المعنية',
    morning: 'صباحا|صباحاً|من صباح|قبل الظهر',
    afternoon: 'مساء|مساءً|بعد الظهر|من بعد ظهر|من مساء',
    noon: 'ظهرا|الظهر',
    midnight: 'منتصف الليل',
    at: 'الساعة|في الساعة|في تمام الساعة|على الساعة|من الساعة',
    specialSession: 'دإ|د إ',
    emergencySession: 'دإط|د إ ط',
    plainSession: 'د',
  },
  valued: calendarWords(arabic, {
    // Either of the two names of a month is typed alone, too.
    month: arabic.dates.months.map((name, index) => [...name.split('/'), OTHER_MONTH_FORMS[index] ?? '', `${name.split('/')[0] ?? ''}/${OTHER_MONTH_FORMS[index]?.split('|')[0] ?? ''}`].join('|')),
    weekday: ['الإثنين|اثنين', 'ثلاثاء', 'الاربعاء|أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد'],
    ordinal: Array.from({ length: 99 }, (_, index) => ordinalForms(index + 1)),
    partLetter: ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء', 'كاف', 'لام', 'ميم', 'نون', 'سين', 'عين', 'فاء', 'صاد', 'قاف', 'راء', 'شين', 'تاء', 'ثاء', 'خاء', 'ذال', 'ضاد'],
  }),
  dates: [
    'weekday? ,? D month ,? Y',
    'FD - D month Y',
    'FD to D month Y',
    'FD and D month Y',
    'FD month - D month Y',
    'FD month to D month Y',
    'FD month FY - D month Y',
    'FD month FY to D month Y',
  ],
  times: ['at H', 'at H morning', 'at H afternoon', 'at H noon', 'at? H : MIN', 'at? H : MIN morning', 'at? H : MIN afternoon', 'at H / MIN', 'at H / MIN morning', 'at H / MIN afternoon'],
  provisions: [
    'article A',
    'article A ,? paragraph P',
    'article A ,? paragraph S',
    'article A ,? subparagraph S',
    'paragraph P ,? of article A1',
    'paragraph S ,? of article A1',
    'subparagraph S ,? of article A1',
    'subparagraph S ,? of paragraph P1 ,? of article A1',
    'chapter C',
  ],
  organs: {
    'A': 'الجمعية العامة|الجمعية',
    'S': 'مجلس الأمن|المجلس',
    'E': 'المجلس الاقتصادي والاجتماعي|المجلس',
    'A/HRC': 'مجلس حقوق الإنسان|المجلس',
  },
};
