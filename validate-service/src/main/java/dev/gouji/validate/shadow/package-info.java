/** What a change of a rule would add to the findings on stored reports, and what it would drop. Knows no database. */
package dev.gouji.validate.shadow;
