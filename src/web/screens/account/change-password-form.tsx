import { useState } from 'react';
import { useAct } from '../../act';
import { ChangePassword } from '../../generated/operations';
import { useOwnAccountTexts } from '../../i18n/own-account';
import { useAccountTexts } from '../../i18n/account';
import { useTexts } from '../../i18n/texts';
import { PasswordField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { missingFields } from '../../text/required';
import { checkNewPassword } from '../start/new-password';

const BLANK = { currentPassword: '', newPassword: '', repeated: '' };

/** Replaces one's own password; the other sessions end. */
export function ChangePasswordForm() {
  const t = useTexts();
  const a = useAccountTexts();
  const s = useOwnAccountTexts();
  const [form, setForm] = useState(BLANK);
  const [isDone, setDone] = useState(false);
  const set = (change: Partial<typeof form>): void => setForm((known) => ({ ...known, ...change }));
  const change = useAct(ChangePassword, {
    refused: (data) => data.changePassword.errors,
    done: () => {
      setDone(true);
      setForm(BLANK);
    },
  });
  const submit = (): void => {
    const { repeated, ...input } = form;
    const weak = checkNewPassword(input.newPassword, repeated, a).map((error) =>
      error.path === 'password' ? { ...error, path: 'newPassword' } : error,
    );
    const wrong = [...missingFields(input, t.shell.fillIn), ...weak];
    setDone(false);
    if (wrong.length > 0) change.refuse(wrong);
    else void change.run({ input });
  };
  return (
    <section className="card" aria-labelledby="change-password">
      <h2 id="change-password">{s.changePassword}</h2>
      {isDone ? <Notice kind="success">{s.passwordChanged}</Notice> : null}
      <Form {...change} submitLabel={s.changePassword} onSubmit={submit}>
        <PasswordField
          path="currentPassword"
          label={s.currentPassword}
          value={form.currentPassword}
          onChange={(currentPassword) => set({ currentPassword })}
          autoComplete="current-password"
        />
        <PasswordField
          path="newPassword"
          label={a.newPassword}
          hint={a.newPasswordHint}
          value={form.newPassword}
          onChange={(newPassword) => set({ newPassword })}
          autoComplete="new-password"
        />
        <PasswordField
          path="repeated"
          label={a.repeatPassword}
          value={form.repeated}
          onChange={(repeated) => set({ repeated })}
          autoComplete="new-password"
        />
      </Form>
    </section>
  );
}
