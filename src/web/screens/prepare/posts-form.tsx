import { useRef } from 'react';
import { DefinePosts } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { nextKey, useTyped } from '../../typed-here';
import { reader, type Preparing } from './prepare-data';
import { usePart } from './use-part';

interface PostRow {
  readonly key: number;
  readonly title: string;
  readonly unit: string;
  readonly quota: string;
}

/** The posts to be filled with how many each. */
export function PostsForm({ round }: { readonly round: Preparing }) {
  const t = useTexts();
  const p = usePrepareTexts();
  const { act, isSaved } = usePart(DefinePosts, (data) => data.definePosts.errors);
  const [rows, setRows] = useTyped<readonly PostRow[]>(`posts ${round.id} ${String(round.version)}`, () =>
    round.posts.length === 0
      ? [{ key: 0, title: '', unit: '', quota: '1' }]
      : round.posts.map(({ title, unit, quota }, key) => ({ key, title, unit, quota: String(quota) })),
  );
  const counter = useRef(nextKey(rows, 1000));
  const change = (key: number, part: Partial<PostRow>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const submit = (): void => {
    const read = reader({ ...t.shell, ...p });
    const posts = rows.map(({ title, unit, quota }, index) => ({
      title: read.text(`posts.${String(index)}.title`, title),
      unit: read.text(`posts.${String(index)}.unit`, unit),
      quota: read.whole(`posts.${String(index)}.quota`, quota),
    }));
    if (read.errors.length > 0) act.refuse(read.errors);
    else void act.run({ input: { roundId: round.id, expectedVersion: round.version, posts } });
  };
  return (
    <section className="card" id="posts" aria-labelledby="posts-title">
      <h2 id="posts-title">{p.posts}</h2>
      <Form {...act} submitLabel={p.savePosts} onSubmit={submit}>
        {isSaved ? <Notice kind="success">{p.saved}</Notice> : null}
        <FieldGroup path="posts" label={p.posts}>
          {rows.map((row, index) => (
            <PostFields
              key={row.key}
              row={row}
              index={index}
              change={(part) => change(row.key, part)}
              remove={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
          <button
            type="button"
            className="button row-button"
            onClick={() => setRows([...rows, { key: counter.current++, title: '', unit: '', quota: '1' }])}
          >
            {p.addPost}
          </button>
        </FieldGroup>
      </Form>
    </section>
  );
}

interface PostFieldsProps {
  readonly row: PostRow;
  readonly index: number;
  readonly change: (part: Partial<PostRow>) => void;
  readonly remove: () => void;
}

function PostFields({ row, index, change, remove }: PostFieldsProps) {
  const p = usePrepareTexts();
  const at = (field: string): string => `posts.${String(index)}.${field}`;
  return (
    <div className="row-grid long-texts">
      <TextField
        path={at('title')}
        label={p.postTitle(index + 1)}
        value={row.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        path={at('unit')}
        label={p.postUnit(index + 1)}
        value={row.unit}
        onChange={(unit) => change({ unit })}
      />
      <TextField
        path={at('quota')}
        label={p.postQuota(index + 1)}
        value={row.quota}
        onChange={(quota) => change({ quota })}
        size="short"
        input={{ inputMode: 'numeric' }}
      />
      <button type="button" className="button row-button" aria-label={p.removePost(index + 1)} onClick={remove}>
        {p.remove}
      </button>
    </div>
  );
}
