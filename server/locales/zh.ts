/**
 * Chinese words and forms (language reference, section 11). A space stands between a number and a character in running text and in
 * times, none in the meeting line and in day rows. The masthead keeps distribution, date and original language in English.
 */
import { ENGLISH_MASTHEAD } from './english-masthead.js';
import type { Locale } from './locale.js';

export const chinese: Locale = {
  language: 'zh',
  direction: 'ltr',
  words: {
    organization: '联合国',
    title: '临时议程说明',
    list: '临时议程',
    annotations: '说明',
    documents: '文件',
    annex: '附件',
    numberedAnnex: '附件{number}',
    columns: { time: '日期和时间', item: '议程项目', title: '标题或说明' },
    continued: '(续)',
  },
  masthead: {
    ...ENGLISH_MASTHEAD,
    language: 'Chinese',
    meeting: '{dates}，{place}',
    item: { one: '临时议程项目 {items}', two: '临时议程项目 {items}', several: '临时议程项目 {items}' },
  },
  numbers: { numbering: ['1.', '(a)', '(i)'], letters: 'letters', subItem: '({letter})', annexes: 'chinese' },
  punctuation: {
    parent: '：',
    entry: '；',
    last: '。',
    open: '（',
    close: '）',
    comma: '、',
    and: ' 和 ',
    quotationMarks: { open: '“', close: '”' },
    noteMark: 'after',
    noteMarkComma: ', ',
  },
  dates: {
    weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
    weekdayVariants: [
      ['周一', '礼拜一'],
      ['周二', '礼拜二'],
      ['周三', '礼拜三'],
      ['周四', '礼拜四'],
      ['周五', '礼拜五'],
      ['周六', '礼拜六'],
      ['星期天', '周日', '礼拜日', '礼拜天'],
    ],
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    dayNames: {},
    meetingDay: '{year}年{monthNumber}月{day}日',
    withinMonth: '{year}年{startMonthNumber}月{startDay}日至{endDay}日',
    withinYear: '{year}年{startMonthNumber}月{startDay}日至{endMonthNumber}月{endDay}日',
    overYears: '{startYear}年{startMonthNumber}月{startDay}日至{endYear}年{endMonthNumber}月{endDay}日',
    dayRow: '{year}年{monthNumber}月{day}日，{weekday}',
    running: '{year} 年 {monthNumber} 月 {day} 日',
    runningWithWeekday: '{year} 年 {monthNumber} 月 {day} 日{weekday}',
    runningWithTime: '{date}{time}',
  },
  times: {
    hour: '{hour} 时',
    hourAndMinute: '{hour} 时 {minute} 分',
    periods: [
      { from: '0:00', name: '凌晨', hoursBack: 0 },
      { from: '1:00', name: '上午', hoursBack: 0 },
      { from: '12:00', name: '中午', hoursBack: 0 },
      { from: '13:00', name: '下午', hoursBack: 12 },
    ],
    single: '{period} {time}',
    named: { '0:00': '午夜 12 时', '24:00': '午夜 12 时' },
    range: '{start}至{end}',
    rangeInPeriod: '{period} {start}至 {end}',
  },
  provisions: {
    article: '第{article}条',
    paragraph: '第{article}条第{paragraph}款',
    subparagraph: '第{article}条{subparagraph}',
    subparagraphOfParagraph: '第{article}条第{paragraph}款{subparagraph}',
    chapter: '第{number}章',
    articles: 'chinese',
    paragraphs: 'chinese',
    chapters: 'chinese',
    marks: [
      { form: '第({mark})项', style: 'chinese' },
      { form: '第{mark}目', style: 'digits' },
    ],
    markSeparator: '',
  },
  unverified: ['punctuation.noteMark', 'dates.overYears', 'times.named', 'times.periods.0.name', 'provisions.subparagraph', 'provisions.marks.1.form'],
};
