/** The words of citations in French. */
import { french } from '../fr.js';
import { calendarWords, type CitationPhrases } from './phrases.js';

export const frenchPhrases: CitationPhrases = {
  language: 'fr',
  words: {
    resolution: 'résolution|rés.',
    resolutions: 'résolutions',
    decision: 'décision',
    decisions: 'décisions',
    item: 'point|sous-point|point subsidiaire',
    items: 'points|sous-points|points subsidiaires',
    article: 'article|articles|art.',
    paragraph: 'paragraphe|paragraphes|par.',
    subparagraph: 'alinéa|alinéas|sous-alinéa|sous-alinéas|al.',
    chapter: 'chapitre|chapitres|chap.',
    part: 'annexe|annexes|section|sect.|partie|appendice|chapitre|chap.|paragraphe|paragraphes|par.|alinéa',
    agenda:
      'de l’ordre du jour|de l’ordre du jour provisoire|de l’ordre du jour provisoire annoté|de l’ordre du jour annoté|du projet d’ordre du jour|du présent ordre du jour' +
      '|de son ordre du jour|de son ordre du jour provisoire|de leur ordre du jour',
    numberMark: 'no|nos|n°|nᵒ|numéro|numéros',
    and: 'et|ou|ainsi que|et/ou',
    to: 'à|au|jusqu’à',
    of: 'de|du|des|d’|de l’|de la',
    the: 'le|la|les|l’|un|une',
    dated: 'du|de|le|en date du|en date des|datée du|datées du|adoptée le|adoptées le',
    own: 'sa|ses|son|leur|leurs|de son ordre du jour|de son ordre du jour provisoire|de leur ordre du jour',
    in: 'dans',
    with: 'avec|conjointement avec|de concert avec',
    this: 'présent|présente|cette|ce|actuelle|du présent ordre du jour',
    session: 'session|sessions|réunion|réunions|séance|séances|reprise de session',
    bodyNoun:
      'commission|comité|conférence|assemblée|conseil|forum|groupe|parties|organe|congrès|tribunal|cour|autorité|sous-commission|réunion',
    entitled: 'intitulée|intitulées|intitulé',
    nameGoesOn: 'relative|relatif|sur|contre|pour|des|du|de|de la|de l’|d’|internationale|portant|concernant|européenne',
    day: 'er',
    hour: 'heures|heure|h',
    noon: 'midi',
    midnight: 'minuit',
    at: 'à|dès|à partir de',
  },
  valued: calendarWords(french, {
    ordinal: ['premier|première', 'deuxième|second|seconde', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'],
  }),
  dates: [
    'weekday? ,? D day? month ,? Y',
    'FD day? - D month Y',
    'FD day? to D month Y',
    'FD day? and D month Y',
    'FD day? month - D day? month Y',
    'FD day? month to D day? month Y',
    'FD day? month FY - D day? month Y',
    'FD day? month FY to D day? month Y',
  ],
  times: ['at? H hour', 'at? H hour MIN', 'at? H : MIN', 'at? noon', 'at? midnight'],
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
    'A': 'Assemblée générale|Assemblée',
    'S': 'Conseil de sécurité|Conseil',
    'E': 'Conseil économique et social|Conseil',
    'A/HRC': 'Conseil des droits de l’homme|Conseil',
  },
};
