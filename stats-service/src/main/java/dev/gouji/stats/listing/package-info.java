/** What can be asked of the views and what they answer: parameters, cursors, and the items of the lists. */
package dev.gouji.stats.listing;
