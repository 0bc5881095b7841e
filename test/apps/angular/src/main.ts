import { bootstrapApplication } from '@angular/platform-browser';
import { Clinic } from './app/clinic';

bootstrapApplication(Clinic).catch((error: unknown) => console.error(error));
