import { startServer } from './main/start';

void startServer(process.env);
