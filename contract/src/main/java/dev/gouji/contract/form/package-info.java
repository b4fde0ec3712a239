/** The forms: every table, row, column, label, alias and identity of each generation. Plain data, knows nothing else. */
package dev.gouji.contract.form;
