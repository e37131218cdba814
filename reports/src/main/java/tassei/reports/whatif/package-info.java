/**
 * What a what-if's documents say: WhatIfReader reads its tables with those of the base run into a
 * WhatIfModel, WhatIfReport puts the chapters in order (scenarios side by side, prospects, what
 * matters most). WhatIfSubject alone enters here.
 */
package tassei.reports.whatif;
