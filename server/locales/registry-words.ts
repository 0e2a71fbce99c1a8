/** The words of the page that stands for a registry, in the six languages: our own, since no such page is ever issued. */
import type { Language } from '../../grammar/vocabulary.js';
import type { RegistryWords } from './locale.js';

export const REGISTRY_WORDS: Readonly<Record<Language, RegistryWords>> = {
  en: {
    text: 'This file is a registry: it defines the names that the agendas in its folder use, and prints nothing by itself.',
    empty: 'This file holds neither an agenda nor definitions yet. An agenda begins with a line “@agenda” and its symbol.',
    bodies: 'Bodies', resolutions: 'Resolutions and decisions', documents: 'Documents', instruments: 'Conventions',
  },
  fr: {
    text: 'Ce fichier est un registre : il définit les noms employés dans les ordres du jour de son dossier et n’est pas imprimé lui-même.',
    empty: 'Ce fichier ne contient encore ni ordre du jour ni définition. Un ordre du jour commence par une ligne « @agenda » suivie de sa cote.',
    bodies: 'Organes', resolutions: 'Résolutions et décisions', documents: 'Documents', instruments: 'Conventions',
  },
  es: {
    text: 'Este archivo es un registro: define los nombres que usan los programas de su carpeta y no se imprime por sí mismo.',
    empty: 'Este archivo no contiene todavía ni un programa ni definiciones. Un programa empieza con una línea «@agenda» y su signatura.',
    bodies: 'Órganos', resolutions: 'Resoluciones y decisiones', documents: 'Documentos', instruments: 'Convenciones',
  },
  ru: {
    text: 'Этот файл — реестр: в нем определены названия, которые используются в повестках дня в той же папке; сам он не печатается.',
    empty: 'В этом файле пока нет ни повестки дня, ни определений. Повестка дня начинается со строки «@agenda» и условного обозначения.',
    bodies: 'Органы', resolutions: 'Резолюции и решения', documents: 'Документы', instruments: 'Конвенции',
  },
  zh: {
    text: '本文件是名称登记表：它界定所在文件夹中各项议程使用的名称，本身不印出任何内容。',
    empty: '本文件尚无议程，也无定义。议程以“@agenda”加文号的一行开始。',
    bodies: '机构', resolutions: '决议和决定', documents: '文件', instruments: '公约',
  },
  ar: {
    text: 'هذا الملف سجل: يعرّف الأسماء المستخدمة في جداول الأعمال الموجودة في مجلده، ولا يُطبع منه شيء في حد ذاته.',
    empty: 'لا يتضمن هذا الملف بعد جدول أعمال ولا تعاريف. ويبدأ جدول الأعمال بسطر فيه “@agenda” ورمز الوثيقة.',
    bodies: 'الهيئات', resolutions: 'القرارات والمقررات', documents: 'الوثائق', instruments: 'الاتفاقيات',
  },
};
