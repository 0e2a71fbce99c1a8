/** The words of citations in Spanish. */
import { spanish } from '../es.js';
import { calendarWords, type CitationPhrases } from './phrases.js';

export const spanishPhrases: CitationPhrases = {
  language: 'es',
  words: {
    resolution: 'resolución',
    resolutions: 'resoluciones',
    decision: 'decisión',
    decisions: 'decisiones',
    item: 'tema|subtema',
    items: 'temas|subtemas',
    itemOfAgenda: 'punto|puntos',
    article: 'artículo|artículos|art.',
    paragraph: 'párrafo|párrafos|párr.|párrs.',
    subparagraph: 'apartado|apartados|inciso|incisos|literal|subpárrafo',
    chapter: 'capítulo|capítulos|cap.|caps.',
    part: 'anexo|anexos|sección|secc.|parte|apéndice|capítulo|cap.|párrafo|párrafos|párr.',
    agenda:
      'del programa|del programa provisional|del programa provisional anotado|del proyecto de programa|del orden del día|del orden del día provisional|del temario|del temario provisional' +
      '|del presente programa|de su programa|de su programa provisional|de su temario',
    numberMark: 'núm.|núms.|no.|nº|n.º|número|números',
    and: 'y|e|o|u|así como|y/o',
    to: 'a|al|hasta',
    of: 'de|del|de la|de los|de las',
    the: 'el|la|los|las|un|una',
    dated: 'de|del|de fecha|el|aprobada el|aprobadas el|de los días',
    own: 'su|sus|de su programa|de su programa provisional|de su temario',
    with: 'con|junto con|conjuntamente con',
    this: 'presente|este|esta|actual|del presente programa',
    session: 'período de sesiones|períodos de sesiones|periodo de sesiones|sesión|sesiones|reunión|reuniones|continuación del período de sesiones',
    bodyNoun:
      'comisión|comité|conferencia|asamblea|consejo|junta|foro|grupo|partes|órgano|congreso|tribunal|corte|autoridad|subcomisión|reunión',
    entitled: 'titulada|tituladas|titulado',
    nameGoesOn: 'sobre|contra|para|de|del|de la|de los|de las|relativa|relativo|internacional|interamericana|europea',
    day: 'º|°|er|.º',
    hour: 'horas|hora|h',
    morning: 'a.m.|a. m.|de la mañana',
    afternoon: 'p.m.|p. m.|de la tarde|de la noche',
    noon: 'mediodía|del mediodía',
    midnight: 'medianoche',
    at: 'a las|a la|desde las',
  },
  valued: calendarWords(spanish, {
    month: ['', '', '', '', '', '', '', '', 'setiembre'],
    ordinal: ['primero|primera|primer', 'segundo|segunda', 'tercero|tercera|tercer', 'cuarto|cuarta', 'quinto|quinta', 'sexto|sexta', 'séptimo|séptima', 'octavo|octava', 'noveno|novena', 'décimo|décima'],
  }),
  dates: [
    'weekday? ,? D day? of? month of? ,? Y',
    'FD - D of month of? Y',
    'FD to D of month of? Y',
    'FD and D of month of? Y',
    'FD of month - D of month of? Y',
    'FD of month to D of month of? Y',
    'FD of month of FY to D of month of? Y',
    'FD of month of FY - D of month of? Y',
  ],
  times: [
    'at? H hour', 'at? H . MIN hour?', 'at? H : MIN hour?', 'at? H morning', 'at? H afternoon', 'at? H . MIN morning', 'at? H . MIN afternoon', 'at? H : MIN morning',
    'at? H : MIN afternoon', 'at? noon', 'at? midnight',
  ],
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
    'A': 'Asamblea General|Asamblea',
    'S': 'Consejo de Seguridad|Consejo',
    'E': 'Consejo Económico y Social|Consejo',
    'A/HRC': 'Consejo de Derechos Humanos|Consejo',
  },
};
