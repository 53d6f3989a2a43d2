import { useOwnTexts } from './texts';
import { tasksVi, type TasksTexts } from './vi/work';

/** Texts of the list of tasks. */
export function useTasksTexts(): TasksTexts {
  return useOwnTexts('tasks', tasksVi);
}
