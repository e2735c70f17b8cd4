import type { LegendLine, LegendMark, LegendSign } from '../../../../messages/areas/papers';
import type { SheetCell, SheetDesign, SheetRow } from '../../../../workbook/edits';
import type { Look } from '../../../../workbook/look';
import { markLooks } from '../../../markLooks';
import { decisiveReadings } from '../../../overview';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { readingsLine } from '../../jury/juryHeader';
import { juryMarks } from '../../jury/juryLooks';
import { marksFingerprint } from '../../marksFingerprint';
import { pageLabels, registryName } from '../../pageLabels';
import { minimaTexts } from '../minima';
import { paperLooks } from '../paperLooks';
import { madeLine, titled, written } from '../paperSheet';

/** A narrow column keeps the boxes of the samples off the texts. */
const WIDTHS = [18, 1.2, 46, 52, 36] as const;

const MARKS: readonly (readonly [mark: LegendMark, sample: string | number])[] = [
  ['below', 9.5],
  ['nearMiss', 9.996],
  ['resit', 9],
  ['extraTest', 7.5],
  ['withoutEffect', 7.5],
  ['toeic', 745],
  ['reading', 650],
  ['unreadable', '12;5'],
];

const SIGNS: readonly LegendSign[] = ['departs', 'motiveAsked', 'review', 'absent', 'extraTest', 'noMean'];

const GAP: SheetRow = { cells: [], height: 3 };
const SPACE: SheetRow = { cells: [], height: 9 };

/** A sample of every mark with its meaning, the signs of the jury sheet, and the readings. A shared copy carries its stamp here. */
export function legend(source: DeliverableSource, words: DeliverableWords, isShared = false): SheetDesign {
  const { legend: say } = words.papers;
  const minima = minimaTexts(source.regulation, words);
  const marks = say.marks(minima);
  const signs = say.signs(minima);
  const samples = signSamples(words);
  return {
    role: 'legend',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { cells: [written(titled(say.title, source, words), paperLooks.title)], height: 24 },
      { cells: [written(madeLine(source, words), paperLooks.text)], height: 15 },
      ...(isShared ? stamp(source, words) : []),
      { cells: [written(say.intro, paperLooks.text)], height: 15 },
      SPACE,
      heading(say.markHeading(registryName(source.check.certification))),
      ...MARKS.flatMap(([mark, sample]) => line(markSample(mark, sample), marks[mark])),
      SPACE,
      heading(say.signHeading(source.sheets.find(({ ours }) => ours === 'jury')?.name ?? words.jury.sheetName)),
      ...SIGNS.flatMap((sign) => line(samples[sign], signs[sign])),
      SPACE,
      heading(say.readingHeading),
      ...readingRows(source, words),
      SPACE,
      { cells: [written(say.notChecked, paperLooks.note)], height: 15 },
    ],
    print: {
      ...pageLabels(titled(say.label, source, words), marksFingerprint(source.check), source, words),
      header: ['', '', ''],
      orientation: 'landscape',
      margin: 10,
    },
  };
}

/** What a shared copy says of itself: that it holds values, and what they were made from. */
function stamp(source: DeliverableSource, words: DeliverableWords): SheetRow[] {
  const { check, day } = source;
  const rules = words.jury.ruleSet(registryName(check.certification), check.options.intake, words.jury.date(day));
  return [...words.papers.legend.shared, rules, readingsLine(source, words)].map((text) => ({
    cells: [written(text, paperLooks.label)],
    height: 15,
  }));
}

const heading = ([first = '', ...others]: readonly string[]): SheetRow => ({
  cells: [first, null, ...others].map((text) => written(text, paperLooks.head)),
  height: 16,
});

/** A line with a thin space below, so that the boxes of two samples do not share a border. */
const line = (sample: SheetCell, [what, means, more]: LegendLine): SheetRow[] => [
  GAP,
  {
    cells: [
      sample,
      undefined,
      written(what, { ...paperLooks.label, shrink: true }),
      written(means, paperLooks.text),
      written(more, paperLooks.text),
    ],
    height: 19,
  },
];

const centred = (look: Look): Look => ({ ...look, size: 10, horizontal: 'center', vertical: 'center' });

function markSample(mark: LegendMark, sample: string | number): SheetCell {
  const look: Look = markLooks[mark];
  const format = typeof sample === 'number' && sample < 100 ? '0.00' : 'General';
  return written(sample, { numberFormat: format, ...centred(look) });
}

function signSamples({ jury, papers }: DeliverableWords): Readonly<Record<LegendSign, SheetCell>> {
  const plain = centred({ ink: paperLooks.text.ink });
  return {
    departs: written(jury.decision.granted, { ...centred(juryMarks.departs), shrink: true }),
    motiveAsked: written(null, centred(juryMarks.motiveAsked)),
    review: written(jury.review.yes, centred(juryMarks.review)),
    absent: written(jury.absent, { ...centred(juryMarks.absent), shrink: true }),
    extraTest: written(papers.legend.extraTestSample, plain),
    noMean: written(jury.none, plain),
  };
}

function readingRows({ check, regulation }: DeliverableSource, { columns, papers }: DeliverableWords): SheetRow[] {
  return regulation.readings.map(({ name, choices }) => {
    const named = columns.readings.named[name];
    const told = papers.legend.readings[name];
    const choice = check.options.readings[name];
    const students = check.judgements.filter((judgement) => decisiveReadings(judgement).includes(name)).length;
    return {
      cells: [
        written(told?.short ?? named?.name ?? name, paperLooks.strong),
        written(null, paperLooks.cell),
        written(told?.open ?? named?.name ?? name, paperLooks.cell),
        written(choices.map((one) => named?.choices[one] ?? one).join(' – '), paperLooks.cell),
        written(choice === undefined ? papers.legend.toChoose(students) : (named?.choices[choice] ?? choice), paperLooks.cell),
      ],
      height: 15,
    };
  });
}
