/** The administrative divisions of China: their codes and names. */
package dev.gouji.contract.division;
