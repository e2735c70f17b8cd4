import React, { useState } from 'react';
import type { ChosenColumns } from '../../../gradebook/chosenColumns';
import { useSurroundings } from '../paneContext';

interface MappingFileProps {
  readonly chosen: ChosenColumns;
  readonly onImport: (chosen: ChosenColumns) => void;
}

/** What the office chose for columns, as a small text: kept for next year's workbook, or taken over from last year's. */
export function MappingFile({ chosen, onImport }: MappingFileProps): JSX.Element {
  const { words } = useSurroundings();
  const { mapping } = words.columns;
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const show = async (): Promise<void> => {
    const { mappingText } = await import('../../../gradebook/mapping');
    setSaid('');
    setText(mappingText(chosen));
  };
  const take = async (given: string): Promise<void> => {
    const { readMapping } = await import('../../../gradebook/mapping');
    const read = readMapping(given);
    setText(given);
    if ('wrong' in read) return setSaid(mapping.wrong(read.wrong));
    onImport(read);
    setSaid(mapping.taken(read.length));
  };
  return (
    <section className="sec">
      <h2 className="h2">
        {mapping.title} <small>{chosen.length}</small>
      </h2>
      <p className="sub">{mapping.intro}</p>
      <div className="two">
        <button type="button" className="btn small" onClick={() => void show()}>
          {chosen.length > 0 ? mapping.show : mapping.paste}
        </button>
        <label className="btn small quiet">
          {mapping.file}
          <input
            type="file"
            accept=".json,application/json"
            className="sr"
            onChange={(event) => void event.target.files?.[0]?.text().then(take)}
          />
        </label>
      </div>
      {text !== null && (
        <>
          <textarea
            className="mapping"
            aria-label={mapping.title}
            rows={8}
            spellCheck={false}
            value={text}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="two">
            <button type="button" className="btn small" onClick={() => void take(text)}>
              {mapping.take}
            </button>
            <a
              className="btn small quiet"
              download={mapping.fileName}
              href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
            >
              {mapping.save}
            </a>
          </div>
        </>
      )}
      <p className="sub" role="status">
        {said}
      </p>
    </section>
  );
}
