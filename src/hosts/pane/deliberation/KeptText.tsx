import React, { useEffect, useRef, useState } from 'react';
import { Icon } from '../Icon';

interface KeptTextProps {
  readonly label: string;
  readonly text: string;
  /** What is still asked for; empty for nothing. */
  readonly note?: string;
  readonly isFocused?: boolean;
  readonly onKeep: (text: string) => void;
}

/** A text that is kept as soon as it is left, however it is left; what others type in the sheet meanwhile does not disturb it. */
export function KeptText({ label, text, note = '', isFocused = false, onKeep }: KeptTextProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    if (typed !== null && typed.trim() !== text) onKeep(typed.trim());
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => latest.current(), []);
  return (
    <label className="kept">
      <span>{label}</span>
      <textarea
        rows={2}
        value={typed ?? text}
        autoFocus={isFocused}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          keep();
          setTyped(null);
        }}
      />
      {note && (
        <small>
          <Icon name="warn" size={12} tone="c-jury" />
          {note}
        </small>
      )}
    </label>
  );
}
