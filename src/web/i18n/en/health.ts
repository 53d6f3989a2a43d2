import type { healthVi } from '../vi/health';

/** Texts of the health page, in English. */
export const healthEn: typeof healthVi = {
  title: 'System status',
  lead: 'This page asks again every 10 seconds.',
  program: 'Program',
  store: 'Data store',
  asking: 'Asking…',
  good: 'Working',
  bad: 'No answer',
  whatToDo:
    'Wait a minute and ask again. If it still does not answer, the administrator should look at the server and restart the program.',
  again: 'Ask now',
};
