/** `npm run permission-matrix`: prints who may execute which command, to be reviewed by a person. */
import { commandPolicies, matrixText } from './permission-matrix/table';

process.stdout.write(matrixText(commandPolicies()));
