import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Clinic } from './clinic';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Clinic />
  </StrictMode>,
);
