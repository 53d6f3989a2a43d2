import { useEffect, useRef, type RefObject } from 'react';

interface CodeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly isFaulty: boolean;
  /** Id of what says whether the text is right. */
  readonly verdictId: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (value: string) => void;
}

/** A plain text box with the number of each line beside it. */
export function CodeField(props: CodeFieldProps) {
  const { id, label, hint, value, isReadOnly, isFaulty, verdictId, box, onChange } = props;
  const numbers = useRef<HTMLPreElement>(null);
  const follow = () => {
    if (numbers.current !== null && box.current !== null) numbers.current.scrollTop = box.current.scrollTop;
  };
  useEffect(follow);
  const count = value.split('\n').length;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="code-field">
        <pre ref={numbers} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => index + 1).join('\n')}
        </pre>
        <textarea
          id={id}
          ref={box}
          rows={24}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          readOnly={isReadOnly}
          aria-invalid={isFaulty || undefined}
          aria-describedby={`${id}-hint ${verdictId}`}
          value={value}
          onScroll={follow}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  );
}

/** Selects a line of a text box and brings it into sight. */
export function selectLine(box: HTMLTextAreaElement, line: number): void {
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  box.focus();
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  box.scrollTop = (box.scrollHeight / lines.length) * Math.max(0, line - 4);
}
