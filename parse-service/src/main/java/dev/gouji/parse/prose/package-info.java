/** What a report says in words: its parts, the aspects of part one, and what its sentences claim about figures. */
package dev.gouji.parse.prose;
