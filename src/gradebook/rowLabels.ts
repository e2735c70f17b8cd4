import type { Scalar } from '../model/sheet';
import { words } from './words';

/** What a row that is no student's says of itself. */
export type RowLabel = 'coefficients' | 'scale' | 'statistics';

/** Words that may follow a label without making it a person's name: « Max Dupont » is a student, « Max promo » is not. */
const FILLER =
  '(?: (?:de|du|des|la|le|les|l|d|par|sur|en|et|pour|promo|promotion|classe|groupe|section|general(?:es?)?|moyens?|jury|td\\d*|tp\\d*|gr\\d*|seuils?|type|etudiants?|eleves?|apprentis?|fise|fisa|notes?|evals?|evaluations?|abs|absents?|absences|presents|admis|matieres?|modules?|centres?|ci|ue|ects|credits?|ponderees?|simples?|points?|mark|marks|of|the|all|cohort|class|s\\d+|\\d+a?))*$';

const LABELS: readonly (readonly [RowLabel, RegExp])[] = [
  ['coefficients', new RegExp(`^(?:coeff?s?|coefficients?|poids|ponderations?|weights?)${FILLER}`)],
  ['scale', new RegExp(`^(?:baremes?|scale|notation|note maximale|notes?)${FILLER}`)],
  [
    'statistics',
    new RegExp(
      `^(?:moyennes?|moy|min|minimum|minima|max|maximum|maxima|medianes?|ecarts? type|ecarts?|nb|nbre|nombre|effectifs?|totaux|total|sous total|somme|taux|statistiques?|variance|(?:premier |troisieme )?quartiles?|average|mean|median|standard deviation|std|std dev|count|sum|ects|credits|reussite|taux de reussite|rangs?|classements?|seuils?|admis|ajournes?|decisions?|signatures?|note (?:min|max|moyenne)\\w*)${FILLER}`,
    ),
  ],
];

/** The label that a text is; null when it is none. */
export function rowLabel(value: Scalar | undefined): RowLabel | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const text = words(value);
  return LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
