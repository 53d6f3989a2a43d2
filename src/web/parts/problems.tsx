/** What an act said no to, one sentence a line; nothing when it said nothing. Beside `notice.tsx`: most routes need only that. */
export function Problems({ said }: { readonly said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <div className="notice error" role="alert">
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}
