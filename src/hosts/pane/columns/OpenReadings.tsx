import React, { useEffect, useState } from 'react';
import type { Check } from '../../../model/check';
import { readingName } from '../../../views/naming';
import { type ReadingEffect, readingEffect, withReading } from '../../../views/readingEffects';
import type { ShownRegulation } from '../../../model/shownRegulation';
import { useRegulation, useSurroundings } from '../paneContext';
import type { PaneHost, PaneSettings } from '../paneHost';
import { ReadingChoice } from './ReadingChoice';

interface OpenReadingsProps {
  readonly host: PaneHost;
  readonly check: Check;
  readonly settings: PaneSettings;
  readonly onChange: (settings: PaneSettings) => void;
}

/** The points on which the text is silent, each with what every choice changes in this workbook. */
export function OpenReadings({ host, check, settings, onChange }: OpenReadingsProps): JSX.Element {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const { readings } = words.columns;
  const effects = useEffects(host, check, regulation);
  const telling = effects?.filter(({ concerned, chosen }) => concerned > 0 || chosen !== null) ?? [];
  const silent = effects?.filter((effect) => !telling.includes(effect)) ?? [];
  const open = telling.filter(({ chosen, concerned }) => chosen === null && concerned > 0).length;
  return (
    <section className="sec">
      <h2 className="h2">
        {readings.title} <small>{effects && open}</small>
      </h2>
      <p className="sub">{readings.intro}</p>
      {!effects && <p className="sub">{readings.judging}</p>}
      {telling.map((effect) => (
        <ReadingChoice
          key={effect.name}
          effect={effect}
          onChoose={(choice) => onChange({ ...settings, readings: withReading(settings, effect.name, choice).readings })}
        />
      ))}
      {silent.length > 0 && <p className="sub after">{readings.noEffect(silent.map(({ name }) => readingName(name, words)))}</p>}
    </section>
  );
}

/** What each reading changes, one reading after the other; null until all are known. */
function useEffects(host: PaneHost, check: Check, regulation: ShownRegulation): readonly ReadingEffect[] | null {
  const [effects, setEffects] = useState<readonly ReadingEffect[] | null>(null);
  useEffect(() => {
    const left = new AbortController();
    void (async () => {
      const found: ReadingEffect[] = [];
      for (const { name, choices } of regulation.readings) {
        const judged = [];
        for (const choice of [...choices, null]) {
          if (left.signal.aborted) return;
          judged.push({ choice, judgements: await host.judgeWith(check, withReading(check.options, name, choice)) });
        }
        found.push(readingEffect(check, name, judged));
      }
      if (!left.signal.aborted) setEffects(found);
    })();
    return () => left.abort();
  }, [host, check, regulation]);
  return effects;
}
