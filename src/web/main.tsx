import './styles/base.css';
import './styles/parts.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from './router';
import { App } from './app';
import { Speaking } from './i18n/texts';
import { Fault } from './send';
import { registerShellWorker } from './shell-worker';
import { allowOnlyPlainText } from './trusted-text';

allowOnlyPlainText();
registerShellWorker();

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => error instanceof Fault && error.code === 'NETWORK' && count < 2,
    },
  },
});

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Speaking>
          <Router>
            <App />
          </Router>
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
}
